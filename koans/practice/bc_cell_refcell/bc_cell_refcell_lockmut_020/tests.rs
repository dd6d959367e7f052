#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn books() {
        let ferry = Ferry::with_seats(3);
        assert_eq!(ferry.book(2), Booking::Seats(vec![1, 2]));
        assert_eq!(ferry.book(2), Booking::SoldOut { left: 1 });
        assert!(ferry.cancel(1));
        assert!(!ferry.cancel(1));
        assert_eq!(ferry.book(2), Booking::Seats(vec![1, 3]));
    }
}
