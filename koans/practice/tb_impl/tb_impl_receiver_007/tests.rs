#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn once_only() {
        let mut t = Turnstile::with_tickets(&["A1", "A2"]);
        assert!(t.pass("A1"));
        assert!(!t.pass("A1"));
        assert!(t.pass("A2"));
        assert_eq!(t.inside(), 2);
    }
}
