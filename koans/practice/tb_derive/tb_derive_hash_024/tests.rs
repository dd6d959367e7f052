#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_both_positions() {
        assert_eq!(first_repeat("abcbd".chars()), Some((1, 3)));
        assert_eq!(first_repeat(vec![7, 7, 8, 8]), Some((0, 1)));
    }

    #[test]
    fn none_without_repeats() {
        assert_eq!(first_repeat(0..50), None);
        assert_eq!(first_repeat(["x"; 0]), None);
    }
}
