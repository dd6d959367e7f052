#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prices() {
        assert_eq!(price(Hair::Long, 40, 2), 3800);
        assert_eq!(price(Hair::Short, 8, 0), 1100);
        assert_eq!(price(Hair::Short, 8, 10), 0);
        assert_eq!(price(Hair::None, 70, 1), 0);
    }
    #[test]
    fn day() {
        assert_eq!(
            takings(&[
                (Hair::Short, 30, 0),
                (Hair::None, 60, 0),
                (Hair::Long, 30, 10)
            ]),
            2200
        );
    }
}
