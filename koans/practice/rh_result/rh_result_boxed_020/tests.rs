#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn open() {
        assert_eq!(
            hours("7-21").unwrap(),
            Hours {
                opens: 7,
                closes: 21
            }
        );
    }
    #[test]
    fn wrong() {
        assert_eq!(
            hours("9-8").unwrap_err().to_string(),
            "closes at 8 before it opens"
        );
        assert_eq!(
            hours("always").unwrap_err().to_string(),
            "no dash on the sign"
        );
        assert!(hours("a-b").is_err());
    }
}
