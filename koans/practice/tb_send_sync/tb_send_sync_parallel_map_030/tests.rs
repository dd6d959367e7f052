#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn blurred() {
        assert_eq!(
            blur(&[vec![10, 20, 40], vec![3, 3]]),
            [vec![15, 30], vec![3]]
        );
    }
    #[test]
    fn lengths() {
        assert_eq!(parallel_map(&["a", "bcd"], |s| s.len()), [1, 3]);
    }
}
