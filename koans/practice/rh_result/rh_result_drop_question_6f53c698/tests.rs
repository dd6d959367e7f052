#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses() {
        assert_eq!(
            Waypoint::new("1.5", "-3").unwrap(),
            Waypoint {
                lat: 1.5,
                lon: -3.0
            }
        );
        assert_eq!(Waypoint::new("0", "9.25").unwrap().lon, 9.25);
    }

    #[test]
    fn rejects() {
        assert!(Waypoint::new("north", "0").is_err());
        assert!(Waypoint::new("0", "").is_err());
    }
}
