use std::cell::Cell;

#[derive(Debug)]
pub struct Symbol {
    pub mark: char,
}

pub fn draw(name: String, mark: char) -> Symbol {
    Symbol { name, mark }
}

pub fn explain(legend: &[Symbol], mark: char, asked: &Cell<u32>) -> Option<String> {
    asked.set(asked.get() + 1);
    let symbol = legend.iter().find(|symbol| symbol.mark == mark)?;
    Some(format!("{} = {:?}", symbol.name, symbol))
}
