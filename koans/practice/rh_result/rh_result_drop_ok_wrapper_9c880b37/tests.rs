#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn books() {
        let mut r = Row {
            free: vec![1, 2, 3],
        };
        assert_eq!(r.book(2), Ok(vec![3, 2]));
        assert_eq!(r.take(), Ok(1));
        assert_eq!(r.take(), Err(()));
    }
    #[test]
    fn refuses() {
        let mut r = Row { free: vec![7] };
        assert_eq!(r.book(0), Err(BookingError::NobodyComing));
        assert_eq!(r.book(2), Err(BookingError::SoldOut));
    }
}
