use std::collections::HashMap;

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Tagged<T> {
    pub tag: &'static str,
    pub value: T,
}

pub fn label(names: &HashMap<Tagged<u16>, String>, tag: &'static str, value: u16) -> String {
    match names.get(&Tagged { tag, value }) {
        Some(name) => name.to_uppercase(),
        None => format!("{tag}#{value}"),
    }
}
