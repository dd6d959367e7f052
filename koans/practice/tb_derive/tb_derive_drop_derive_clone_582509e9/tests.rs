#[cfg(test)]
mod tests {
    use super::*;
    fn ride() -> [TrackPoint; 3] {
        [(10.0, 90), (25.0, 150), (20.0, 140)].map(|(metres, pulse)| TrackPoint {
            kind: 1,
            metres,
            pulse,
        })
    }
    #[test]
    fn rides() {
        assert_eq!(climb(&ride()), 15.0);
        assert_eq!(peak(&ride()), Some(150));
        assert_eq!(peak(&[]), None);
    }
    #[test]
    fn layout() {
        assert_eq!(bytes(&ride()), 21);
    }
}
