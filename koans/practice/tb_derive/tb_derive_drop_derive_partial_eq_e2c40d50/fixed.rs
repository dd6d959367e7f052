use std::cell::RefCell;

thread_local! {
    static NAMES: RefCell<Vec<String>> = RefCell::new(Vec::new());
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Symbol(usize);

/// Gives equal names equal symbols.
pub fn intern(name: &str) -> Symbol {
    NAMES.with(|names| {
        let mut names = names.borrow_mut();
        let at = names.iter().position(|n| n == name).unwrap_or_else(|| {
            names.push(name.to_string());
            names.len() - 1
        });
        Symbol(at)
    })
}

pub fn name_of(symbol: Symbol) -> Option<String> {
    NAMES.with(|names| names.borrow().get(symbol.0).cloned())
}
