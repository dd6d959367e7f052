#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks() {
        let mut s = Some("Plan".to_string());
        assert!(mark_draft(&mut s));
        assert_eq!(s.as_deref(), Some("Plan (draft)"));
        assert!(!mark_draft(&mut s));
        assert_eq!(s.as_deref(), Some("Plan (draft)"));
    }

    #[test]
    fn all() {
        let mut v = [Some("A".to_string()), None, Some("B".to_string())];
        assert_eq!(mark_all(&mut v), 2);
        assert_eq!(v[2].as_deref(), Some("B (draft)"));
        assert_eq!(v[1], None);
        assert_eq!(mark_all(&mut v), 0);
    }
}
