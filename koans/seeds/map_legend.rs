use std::cell::Cell;

#[derive(Debug)]
pub struct Symbol {
    pub name: String,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explains_a_mark() {
        let legend = [draw("hut".to_string(), 'h')];
        let text = explain(&legend, 'h', &Cell::new(0)).unwrap();
        assert_eq!(text, "hut = Symbol { name: \"hut\", mark: 'h' }");
    }

    #[test]
    fn counts_every_question() {
        let asked = Cell::new(4);
        assert_eq!(explain(&[], 'z', &asked), None);
        assert_eq!(asked.get(), 5);
    }
}
