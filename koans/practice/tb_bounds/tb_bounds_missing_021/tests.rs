#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences() {
        assert_eq!(deltas(&[3, 7, 5]), [4, -2]);
        assert_eq!(deltas(&[1.0, 1.5]), [0.5]);
        assert!(deltas(&[1]).is_empty());
    }

    #[test]
    fn ranges() {
        assert_eq!(tidal_range((9, 4)), 5);
        assert_eq!(tidal_range((0.5, 1.0)), -0.5);
    }
}
