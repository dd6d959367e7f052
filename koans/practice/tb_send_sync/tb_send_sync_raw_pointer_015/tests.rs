#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn small() {
        assert_eq!(gradient(3, 2), [0, 1, 2, 10, 11, 12]);
    }
    #[test]
    fn empty() {
        assert!(gradient(4, 0).is_empty());
    }
}
