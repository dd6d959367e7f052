#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses() {
        let s = settings_from(&["landscape", "12"]);
        assert!(s.landscape);
        assert_eq!(s.margin, 12);
    }

    #[test]
    fn defaults() {
        let s = settings_from(&["x"]);
        assert!(!s.landscape);
        assert_eq!(s.margin, 0);
        assert_eq!(settings_from(&["8", "?"]).margin, 8);
    }
}
