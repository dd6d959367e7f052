#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans() {
        assert_eq!(span("20..55").unwrap(), 35);
        assert_eq!(span("-5 .. 400").unwrap(), 100);
    }

    #[test]
    fn single() {
        assert_eq!(span("40").unwrap(), 0);
    }

    #[test]
    fn rejects() {
        assert!(span("a..5").is_err());
        assert!(span("1..").is_err());
    }
}
