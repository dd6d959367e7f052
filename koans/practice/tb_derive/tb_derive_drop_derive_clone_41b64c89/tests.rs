#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn breaking() {
        assert!(is_breaking(Packed::new(1, 9, 9), Packed::new(2, 0, 0)));
        assert!(is_breaking(Packed::new(0, 3, 1), Packed::new(0, 4, 0)));
    }
    #[test]
    fn compatible() {
        assert!(!is_breaking(Packed::new(1, 2, 0), Packed::new(1, 7, 3)));
    }
}
