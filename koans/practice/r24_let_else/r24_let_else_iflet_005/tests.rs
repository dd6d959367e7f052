#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lowest_seat_first() {
        let mut ferry = Ferry::with_seats(2);
        assert_eq!(ferry.board("lea"), Ok(1));
        assert_eq!(ferry.board("tom"), Ok(2));
        assert_eq!(ferry.board("lea"), Ok(1));
        assert_eq!(ferry.board("kim"), Err("full with 2 aboard".into()));
        assert!(ferry.leave("lea"));
        assert!(!ferry.leave("lea"));
        assert_eq!(ferry.board("kim"), Ok(1));
    }
}
