#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens() {
        assert!(matches!(open([1, 2, 3, 4], [1, 2, 3, 4]), Ok(Gold(1000))));
        assert!(matches!(open([1, 2, 3, 4], [4, 2, 3, 1]), Err(2)));
    }

    #[test]
    fn drills() {
        assert_eq!(drill([1, 2, 3, 1]), 2);
        assert_eq!(drill([9, 9, 9, 9]), 4);
    }

    #[test]
    fn opens_in_drill() {
        assert!(std::panic::catch_unwind(|| drill([1; 4])).is_err());
    }
}
