#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_side() {
        let spot = latitude("N 52.5").unwrap();
        assert_eq!((spot.north, spot.degrees), (true, 52.5));
        assert_eq!(latitude("South 1").unwrap().north, false);
        assert_eq!(latitude(" 52"), None);
        assert_eq!(latitude("N52"), None);
        assert_eq!(latitude("N x"), None);
    }

    #[test]
    fn compares_spots() {
        assert_eq!(same_parallel("N 10", "North 10.0"), Some(true));
        assert_eq!(same_parallel("N 10", "S 10"), Some(false));
        assert_eq!(same_parallel("N 10", "10"), None);
    }
}
