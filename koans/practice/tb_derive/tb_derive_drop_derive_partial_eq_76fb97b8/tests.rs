#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn retries() {
        assert_eq!(scan_twice("4~", "42").unwrap(), 42);
        assert_eq!(scan_twice("7", "42").unwrap(), 7);
    }
    #[test]
    fn gives_up() {
        assert_eq!(
            format!("{:#}", scan_twice("4#", "42").unwrap_err()),
            "belt 2: label is torn"
        );
        assert_eq!(
            scan_twice("x", "42").unwrap_err().to_string(),
            "label is no number"
        );
    }
}
