#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn capitals() {
        assert!(starts_capital(" Über"));
        assert!(!starts_capital("over"));
        assert!(!starts_capital(""));
    }
    #[test]
    fn errors() {
        assert_eq!(style_errors("One. two. Three"), 1);
        assert_eq!(style_errors("One"), 0);
        assert_eq!(style_errors(""), 1);
    }
}
