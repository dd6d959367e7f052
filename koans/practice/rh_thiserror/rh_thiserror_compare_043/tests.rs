#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let mut log = DayLog::default();
        log.record(Ok(3))
            .record(Err(DispenserError::Jam(1)))
            .record(Ok(4))
            .record(Err(DispenserError::Jam(2)));
        assert_eq!(log.count(DispenserError::Jam(2)), 1);
        assert_eq!(log.sold(), 7);
    }
    #[test]
    fn none() {
        assert_eq!(DayLog::default().count(DispenserError::Door), 0);
    }
}
