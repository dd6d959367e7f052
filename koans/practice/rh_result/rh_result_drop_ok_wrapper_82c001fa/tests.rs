#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_fields() {
        assert_eq!(field("2024-05-17", 8, 10), Ok(17));
        assert_eq!(field("2024-05", 8, 10), Err("too short".to_string()));
        assert_eq!(field("2024-ab", 5, 7), Err("bad part ab".to_string()));
    }

    #[test]
    fn pairs_with_the_next_year() {
        let [first, second] = month_pair("2023-11").unwrap();
        assert_eq!((first.year, first.month), (2023, 11));
        assert_eq!((second.year, second.month), (2024, 11));
        assert!(month_pair("2023").is_err());
    }
}
