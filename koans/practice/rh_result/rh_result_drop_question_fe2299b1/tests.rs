#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn table() {
        assert_eq!(
            parse_table(vec!["1,2".into(), "-3".into()]).unwrap(),
            [vec![1, 2], vec![-3]]
        );
    }
    #[test]
    fn mistakes() {
        assert_eq!(
            parse_table(vec!["1,,2".into()]).unwrap_err().to_string(),
            "empty field"
        );
        assert!(parse_table(vec!["x".into()])
            .unwrap_err()
            .to_string()
            .contains("invalid digit"));
    }
}
