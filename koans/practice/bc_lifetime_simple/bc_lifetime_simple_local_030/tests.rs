#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nicks() {
        let mut c = Contact {
            email: "a@b.c".to_string(),
            nick: Some("ace".to_string()),
        };
        assert_eq!(c.nick().map(|n| n.to_string()), Some("ace".to_string()));
        c.nick = Some(String::new());
        assert!(c.nick().is_none());
    }

    #[test]
    fn mentions() {
        let mut c = Contact {
            email: "a@b.c".to_string(),
            nick: None,
        };
        assert_eq!(c.mention(), "a@b.c");
        c.nick = Some("zed".to_string());
        assert_eq!(c.mention(), "@zed");
    }
}
