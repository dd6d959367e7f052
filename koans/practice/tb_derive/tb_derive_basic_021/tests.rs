#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constructs() {
        assert_eq!(Dice::new().seed, 17);
    }

    #[test]
    fn throws_none() {
        assert!(faces(0).is_empty());
    }

    #[test]
    fn throws_some() {
        assert_eq!(faces(1), [24 % 6 + 1]);
        assert_eq!(faces(2), [24 * 37 % 101 % 6 + 1; 2]);
    }
}
