#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constructs() {
        assert_eq!(Dice::new().seed, 17);
    }

    #[test]
    fn throws_some() {
        assert!(throws(0).is_empty());
        assert_eq!(throws(1), [23 % 6 + 1]);
        assert_eq!(throws(2), [23 % 6 + 1, 23 * 37 % 101 % 6 + 1]);
    }
}
