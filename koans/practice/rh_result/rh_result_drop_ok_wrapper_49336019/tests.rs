#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn good() {
        assert_eq!(
            endpoint("DB.local:5432"),
            Ok(("db.local".to_string(), 5432))
        );
        assert_eq!(endpoint("a:1"), Ok(("a".to_string(), 1)));
    }
    #[test]
    fn bad() {
        assert!(endpoint("nohost").is_err());
        assert!(endpoint("h:99999").is_err());
        assert!(endpoint("h:x").is_err());
    }
    #[test]
    fn zero() {
        assert_eq!(endpoint("h:0"), Err("port zero is reserved".to_string()));
    }
}
