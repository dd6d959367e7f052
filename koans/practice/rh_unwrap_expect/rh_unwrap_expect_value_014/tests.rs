#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn loads() {
        assert_eq!(cabin_load(&[70, 80]), 150);
        assert_eq!(cabin_load(&[]), 0);
        assert_eq!(cabin_load(&[200, 60]), 255);
        assert!(overloaded(&[200, 90]));
        assert!(!overloaded(&[90]));
    }
}
