#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn terms() {
        assert_eq!(value(&Term::Literal(4), &[]), 4);
        let s = [('a', 1), ('b', 9)];
        assert_eq!(value(&Term::Variable('b'), &s), 9);
        assert_eq!(value(&Term::Variable('z'), &s), 0);
        assert_eq!(value(&Term::Negated(Box::new(Term::Variable('a'))), &s), -1);
    }
}
