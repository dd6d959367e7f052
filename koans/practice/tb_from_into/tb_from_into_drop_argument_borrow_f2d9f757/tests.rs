#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn registers() {
        assert!(register("csv", Separated(',')));
        assert!(register("psv", Separated(';')));
        assert!(!register("psv", Separated('|')));
        assert_eq!(export("csv", &["a", "b"]).as_deref(), Some("a,b"));
        assert_eq!(export("psv", &["a", "b"]).as_deref(), Some("a|b"));
        assert_eq!(export("xml", &[]), None);
    }
}
