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
