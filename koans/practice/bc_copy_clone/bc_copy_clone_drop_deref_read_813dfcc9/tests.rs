#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn distance() {
        assert_eq!(blocks_between((1, 5), (4, 1)), 7);
    }
    #[test]
    fn trip() {
        assert_eq!(round_trip((0, 0), &[(2, 0), (2, 3)]), 10);
        assert_eq!(round_trip((4, 4), &[]), 0);
    }
}
