#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds() {
        let t = vec![
            Route {
                prefix: "10.".to_string(),
                hop: 1,
            },
            Route {
                prefix: "10.2.".to_string(),
                hop: 2,
            },
        ];
        assert_eq!(best(&t, "10.2.9").map(|r| r.hop), Some(2));
        assert_eq!(best(&t, "10.3.9").map(|r| r.hop), Some(1));
        assert!(best(&t, "11.0").is_none());
    }

    #[test]
    fn withdraws() {
        let mut t = vec![
            Route {
                prefix: "10.".to_string(),
                hop: 1,
            },
            Route {
                prefix: "10.2.".to_string(),
                hop: 2,
            },
        ];
        assert_eq!(withdraw(&mut t, "10.2.9"), Some(2));
        assert_eq!(t.len(), 1);
        assert_eq!(t[0].prefix, "10.");
        assert_eq!(withdraw(&mut t, "10.2.9"), Some(1));
        assert_eq!(withdraw(&mut t, "10.2.9"), None);
    }
}
