#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn straight() {
        assert_eq!(crossing(&[[9, 9, 1, 9, 9], [9, 9, 2, 9, 9]]), 3);
    }
    #[test]
    fn diagonal() {
        assert_eq!(
            crossing(&[[1, 9, 9, 9, 9], [9, 1, 9, 9, 9], [9, 9, u32::MAX, 9, 9]]),
            11
        );
        assert_eq!(crossing(&[]), 0);
    }
}
