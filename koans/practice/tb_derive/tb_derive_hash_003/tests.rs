#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_first_occurrences() {
        assert_eq!(unique(&[3, 1, 3, 2, 1]), vec![3, 1, 2]);
        assert_eq!(unique(&["b", "a", "b"]), vec!["b", "a"]);
    }

    #[test]
    fn empty_stays_empty() {
        assert!(unique::<i32>(&[]).is_empty());
        assert_eq!(unique(&['x']), vec!['x']);
    }
}
