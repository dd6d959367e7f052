#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn family_trip() {
        let b = BookingBuilder::default()
            .passenger("Mia")
            .passenger("Jon")
            .car("K-12")
            .extra("cabin")
            .extra("cabin");
        let b = b.confirm().unwrap();
        assert_eq!((b.price, b.passengers.len(), b.extras.len()), (75, 2, 1));
        assert_eq!(b.car.as_deref(), Some("K-12"));
    }
    #[test]
    fn nobody_on_board() {
        assert!(BookingBuilder::default().confirm().is_none());
    }
}
