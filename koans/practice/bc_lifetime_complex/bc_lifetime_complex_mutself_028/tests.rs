#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbers() {
        let mut v = vec!["Boil".to_string(), "water".into()];
        assert_eq!(number_paragraph(&mut v), 2);
        assert_eq!(v, ["1. Boil", "   water"]);
    }
    #[test]
    fn grows() {
        let mut v = vec![];
        Editor::open(&mut v).line(2).push('x');
        assert_eq!(v, ["", "", "x"]);
    }
}
