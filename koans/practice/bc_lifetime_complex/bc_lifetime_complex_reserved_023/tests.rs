#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names() {
        assert_eq!(month("fr", 2), Ok("février"));
        assert_eq!(month("de", 3), Ok("März"));
    }
    #[test]
    fn errors() {
        assert_eq!(month("xx", 1), Err("no language xx".into()));
        assert_eq!(month("de", 9), Err("de: no month 9".into()));
        assert!(language("de").is_some());
    }
}
