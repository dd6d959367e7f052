#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn success() {
        assert!(explain_exit(0).is_none());
    }

    #[test]
    fn fixed_texts() {
        assert_eq!(
            explain_exit(2).map(|t| t.to_string()),
            Some("usage error".to_string())
        );
        assert_eq!(
            explain_exit(126).map(|t| t.to_string()),
            Some("not executable".to_string())
        );
    }

    #[test]
    fn formatted() {
        assert_eq!(
            explain_exit(137).map(|t| t.to_string()),
            Some("killed by signal 9".to_string())
        );
        assert_eq!(
            explain_exit(5).map(|t| t.to_string()),
            Some("failed with 5".to_string())
        );
    }
}
