use std::cell::Cell;

pub struct Symbol {
    pub name: String,
    pub mark: char,
}

pub fn explain(legend: &[Symbol], mark: char, asked: &Cell<u32>) -> Option<String> {
    asked.set(asked.get() + 1);
    let symbol = legend.iter().find(|symbol| symbol.mark == mark)?;
    Some(format!("{} = {:?}", symbol.name, symbol))
}
