#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wet_and_dry() {
        let log = BTreeMap::from([(1, 0), (2, 30)]);
        assert_eq!(dry(&log, 1), Some(true));
        assert_eq!(dry(&log, 2), Some(false));
        assert!(sky_on(&log, 2) == Some(Sky::Rain));
    }

    #[test]
    fn unknown_day() {
        let log = BTreeMap::new();
        assert_eq!(dry(&log, 9), None);
    }
}
