#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn one_hundred_eighty() {
        assert_eq!(maximum(), 180);
    }
    #[test]
    fn finishes() {
        assert!(checkout(78));
        assert!(!checkout(80));
    }
}
