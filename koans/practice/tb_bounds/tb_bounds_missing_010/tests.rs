#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums() {
        assert_eq!(odometer(10, vec![5, 20].into_iter()), [10, 15, 35]);
        assert_eq!(odometer(990, 7..9), [990, 997, 5]);
    }

    #[test]
    fn no_days() {
        assert_eq!(odometer(3, std::iter::empty()), [3]);
    }
}
