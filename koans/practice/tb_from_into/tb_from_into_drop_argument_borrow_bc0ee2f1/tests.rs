#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn special() {
        assert_eq!(yahtzee_score([4, 4, 4, 4, 4]), 50);
        assert_eq!(yahtzee_score([2, 6, 2, 6, 2]), 25);
    }

    #[test]
    fn plain() {
        assert_eq!(yahtzee_score([1, 2, 3, 4, 6]), 16);
        assert_eq!(yahtzee_score([5, 5, 5, 5, 1]), 21);
    }
}
