use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ctrl(pub bool);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Press {
    Char(char, Ctrl),
    Function(u8),
}

pub fn resolve<'a>(bindings: &HashMap<Press, &'a str>, press: Press) -> &'a str {
    let command = bindings.get(&press).copied();
    command.unwrap_or("beep")
}
