#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logged_in() {
        let mut c = Console {
            user: Some("root".to_string()),
            audit: vec![],
        };
        assert!(c.execute("ls"));
        assert!(c.execute("df"));
        assert_eq!(c.audit, ["root ls", "root df"]);
        assert_eq!(c.user.as_deref(), Some("root"));
    }

    #[test]
    fn logged_out() {
        let mut c = Console::default();
        assert!(!c.execute("ls"));
        assert!(c.audit.is_empty());
        c.record("guest", "left");
        assert_eq!(c.audit, ["guest left"]);
    }
}
