#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latest_is_the_last_recorded() {
        let log = Mutex::new(Vec::new());
        record(&log, 1, 20.5);
        record(&log, 2, 37.0);
        let reading = latest(&log).unwrap();
        assert_eq!((reading.probe, reading.celsius), (2, 37.0));
    }

    #[test]
    fn empty_log() {
        let log = Mutex::new(Vec::new());
        assert_eq!(latest(&log), None);
    }
}
