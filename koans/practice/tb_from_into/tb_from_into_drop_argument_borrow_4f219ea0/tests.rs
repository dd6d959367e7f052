#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn best_three() {
        assert_eq!(&podium(&[5, 9, 1, 7])[..], [9, 7, 5]);
        assert_eq!(&podium(&[2, 4])[..], [4, 2]);
    }

    #[test]
    fn membership() {
        assert!(on_podium(&[5, 9, 1, 7], 5));
        assert!(!on_podium(&[5, 9, 1, 7], 1));
    }
}
