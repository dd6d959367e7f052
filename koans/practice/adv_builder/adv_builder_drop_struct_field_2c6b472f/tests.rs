#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stores() {
        let mut s = Station::default();
        assert_eq!(s.record(" 12.5 "), Ok(1));
        assert_eq!(s.record("-3"), Ok(2));
        assert_eq!(s.readings, vec![12.5, -3.0]);
    }
    #[test]
    fn refuses() {
        let mut s = Station::default();
        assert_eq!(s.record("99"), Err(StationError::OutOfRange(99.0)));
        assert!(matches!(s.record("warm"), Err(StationError::NotNumeric(_))));
        assert!(s.readings.is_empty());
    }
}
