#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens() {
        let mut r = Recent::new();
        assert!(!r.open("a.rs"));
        assert!(!r.open("b.rs"));
        assert!(r.open("a.rs"));
        assert_eq!(r.entries, ["a.rs", "b.rs"]);
    }

    #[test]
    fn numbers() {
        let mut r: Recent<f32> = Recent::new();
        assert!(!r.open(0.5));
        assert!(r.open(0.5));
        assert_eq!(r.entries.len(), 1);
    }
}
