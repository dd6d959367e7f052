#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn given() {
        assert_eq!(page(&[("sort", "up"), ("page", "4")]), Ok(4));
        assert_eq!(page(&[("sort", "up")]), Ok(1));
    }
    #[test]
    fn bad() {
        assert_eq!(
            page(&[("page", "next")]),
            Err(QueryError::BadPage("next".to_string()))
        );
    }
}
