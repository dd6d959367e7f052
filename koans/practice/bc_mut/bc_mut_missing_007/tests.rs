#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saves() {
        let mut m = Mail {
            subject: Some("Plan".to_string()),
            drafts: 0,
        };
        assert!(m.save_draft());
        assert_eq!(m.subject.as_deref(), Some("Plan (draft)"));
        assert!(!m.save_draft());
        assert_eq!(m.subject.as_deref(), Some("Plan (draft)"));
        assert_eq!(m.drafts, 2);
    }

    #[test]
    fn no_subject() {
        let mut m = Mail {
            subject: None,
            drafts: 5,
        };
        assert!(!m.save_draft());
        assert_eq!(m.drafts, 6);
        assert_eq!(m.subject, None);
    }
}
