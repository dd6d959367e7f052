#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn value() {
        assert_eq!(
            setting("color = \"dark blue\" ").map(|s| s.to_string()),
            Some("dark blue".to_string())
        );
        assert_eq!(setting("n=4").map(|s| s.to_string()), Some("4".to_string()));
    }

    #[test]
    fn missing() {
        assert!(setting("no value").is_none());
        assert!(setting(" = 3").is_none());
    }

    #[test]
    fn counts() {
        assert_eq!(count_settings("a=1\n\nb=2\n=3"), 2);
        assert_eq!(count_settings(""), 0);
    }
}
