#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn means() {
        assert_eq!(smooth(&[3.0, 3.0, 3.0, 0.0], 1), [1.0, 2.0, 3.0, 2.0]);
        assert_eq!(smooth(&[4.0, 2.0], 0), [4.0, 2.0]);
    }
    #[test]
    fn quietness() {
        assert!(quiet(&[1.2, -1.2, 0.9, 0.1]));
        assert!(!quiet(&[9.0, 0.0]));
    }
}
