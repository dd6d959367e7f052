#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(number("42mg".chars().peekable()), (42, "mg".to_string()));
        assert_eq!(number("x7".chars().peekable()), (0, "x7".to_string()));
    }

    #[test]
    fn doses() {
        assert_eq!(dose("3g"), Some(3000));
        assert_eq!(dose("250mg"), Some(250));
        assert_eq!(dose("5l"), None);
    }
}
