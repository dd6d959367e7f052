#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cheapest_hotel_gives_most_nights() {
        let trip = plan("Porto".to_string(), &[90, 60, 75], 200).unwrap();
        assert_eq!(trip.nights, 3);
        assert_eq!(trip.city, "Porto");
    }

    #[test]
    fn no_hotel_or_no_money() {
        assert!(plan("Oslo".to_string(), &[], 500).is_err());
    }
}
