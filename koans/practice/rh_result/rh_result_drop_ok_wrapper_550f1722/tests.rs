#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowest_wins() {
        assert_eq!(parse_all("3 -1.5"), Ok(vec![3.0, -1.5]));
        assert_eq!(coldest("3 -1.5 8"), Ok(-1.5));
        assert_eq!(coldest(""), Ok(100.0));
    }

    #[test]
    fn words_fail() {
        assert!(coldest("3 mild").is_err());
    }
}
