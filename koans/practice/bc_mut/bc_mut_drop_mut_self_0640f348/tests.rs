#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks() {
        let mut f = Firewall {
            rules: vec![(22, "log".to_string()), (80, "allow".to_string())],
            hits: 0,
        };
        assert_eq!(f.check(80), "allow");
        assert_eq!(f.check(22), "log");
        assert_eq!(f.hits, 2);
    }

    #[test]
    fn denies() {
        let mut f = Firewall {
            rules: vec![],
            hits: 7,
        };
        assert_eq!(f.check(1), "deny");
        assert_eq!(f.hits, 8);
    }
}
