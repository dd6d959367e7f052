#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn turns() {
        let mut log = Log::open([5, 6, 7, 8]);
        assert_eq!(log.latest(), 5);
        log.as_mut().turn_to(6);
        assert_eq!(log.latest(), 7);
        assert_eq!(tomorrow(&log).entries, [6, 7, 8, 0]);
    }
}
