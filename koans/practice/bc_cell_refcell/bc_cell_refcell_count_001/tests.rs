#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_both() {
        let t = Turnstile::new('B');
        assert!(t.scan("B12345"));
        assert!(!t.scan("A12345"));
        assert!(!t.scan("B1"));
        assert_eq!(t.report(), "gate B: 1 in, 2 refused");
    }
    #[test]
    fn fresh() {
        assert_eq!(Turnstile::new('C').report(), "gate C: 0 in, 0 refused");
    }
}
