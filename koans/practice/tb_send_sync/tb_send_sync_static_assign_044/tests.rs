#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lowering() {
        assert_eq!(book(60, 20), Booking::Seats(60..80));
        lower_limit(70);
        assert_eq!(book(60, 20), Booking::SoldOut);
        lower_limit(95);
        assert_eq!(book(60, 10), Booking::Seats(60..70));
        assert_eq!(book(60, 20), Booking::SoldOut);
    }
}
