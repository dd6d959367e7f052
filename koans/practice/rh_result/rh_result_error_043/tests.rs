#[cfg(test)]
mod tests {
    use super::wash::*;
    use super::*;
    #[test]
    fn books() {
        let mut day = Day {
            opens: 8,
            closes: 18,
            booked: vec![],
        };
        assert_eq!(day.book(9, 2), Ok(11));
        assert_eq!(day.book(10, 1), Err(SlotError::Busy { until: 11 }));
        assert_eq!(book_any(&mut day, &[7, 10, 12, 14]), Ok(14));
        assert_eq!(book_any(&mut day, &[]), Err(SlotError::Closed));
    }
}
