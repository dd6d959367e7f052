#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_values_count_once() {
        let log = [(0, 19.5), (5, 20.0), (10, 19.5), (15, 20.25)];
        assert_eq!(distinct_readings(&log, 0), 3);
        assert_eq!(distinct_readings(&log, 10), 2);
    }

    #[test]
    fn nothing_after_the_end() {
        assert_eq!(distinct_readings(&[(1, 1.0), (2, 1.0)], 1), 1);
        assert_eq!(distinct_readings(&[(1, 1.0)], 2), 0);
    }
}
