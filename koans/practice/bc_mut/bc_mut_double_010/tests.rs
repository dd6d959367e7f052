#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commits() {
        let mut e = Editor {
            draft: Some("Hello".to_string()),
        };
        assert_eq!(e.commit("-- me"), Some(5));
        assert_eq!(e.draft.as_deref(), Some("Hello\n-- me"));
        assert_eq!(e.commit("!"), Some(11));
        assert_eq!(e.draft.as_deref(), Some("Hello\n-- me\n!"));
    }

    #[test]
    fn nothing() {
        let mut e = Editor { draft: None };
        assert_eq!(e.commit("x"), None);
        assert_eq!(e.draft, None);
    }
}
