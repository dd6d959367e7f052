#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn books() {
        let mut s = HashMap::from([("tea".to_string(), 2)]);
        book(&mut s, "tea 5\nrice\nrice 9").unwrap();
        assert_eq!(s["tea"], 7);
        assert_eq!(s["rice"], 10);
    }

    #[test]
    fn rejects() {
        let mut s = HashMap::new();
        assert!(book(&mut s, "tea lots").is_err());
        assert!(book(&mut s, "").is_ok());
    }
}
