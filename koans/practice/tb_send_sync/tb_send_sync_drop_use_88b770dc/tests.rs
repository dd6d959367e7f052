#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_hottest_hour() {
        assert_eq!(worst_hour(&[37.1, 39.4, 38.0, 39.4]), Some(1));
        assert_eq!(worst_hour(&[36.9]), Some(0));
    }

    #[test]
    fn no_readings_no_peak() {
        assert_eq!(worst_hour(&[]), None);
    }
}
