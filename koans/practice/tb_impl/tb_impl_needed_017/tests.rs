#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        assert_eq!(endpoint("host: db\nport: 54"), Ok(("db".to_string(), 54)));
    }
    #[test]
    fn errors() {
        assert_eq!(endpoint("host: db"), Err(ConfigError::Missing("port")));
        assert!(matches!(
            endpoint("host: db\nport: x"),
            Err(ConfigError::Number(_))
        ));
    }
}
