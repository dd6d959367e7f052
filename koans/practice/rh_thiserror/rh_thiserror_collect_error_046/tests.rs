#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_rows() {
        assert_eq!(rows(&[3, 25, 159]), Ok(vec!['A', 'B', 'H']));
    }
    #[test]
    fn refuses() {
        assert_eq!(rows(&[3, 160]), Err(BookingError::Seat(NoSeat(160))));
        assert_eq!(
            rows(&[9000]).unwrap_err().to_string(),
            "seat 9000 does not exist"
        );
        assert_eq!(rows(&[1; 7]), Err(BookingError::Party(7)));
    }
}
