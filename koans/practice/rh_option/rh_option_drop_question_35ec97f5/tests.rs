#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clamps_february() {
        let date = read_date("02-30").unwrap();
        assert_eq!((date.month, date.day), (2, 30));
    }

    #[test]
    fn bad_dates() {
        assert!(read_date("2-3").is_none());
        assert!(read_date("ab-03").is_none());
    }
}
