#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full() {
        assert_eq!(
            address(&[("DB_PORT", "99"), ("DB_HOST", "db1")]).unwrap(),
            "db1:99"
        );
    }

    #[test]
    fn default_port() {
        assert_eq!(address(&[("DB_HOST", "local")]).unwrap(), "local:5432");
    }

    #[test]
    fn rejects() {
        assert!(address(&[("DB_PORT", "99")]).is_err());
        assert!(address(&[("DB_HOST", "db1"), ("DB_PORT", "many")]).is_err());
    }
}
