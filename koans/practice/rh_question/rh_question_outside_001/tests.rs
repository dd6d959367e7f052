#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds() {
        assert_eq!(total_rain("12mm\ndry week\n3").unwrap(), 15);
        assert_eq!(total_rain("7mm").unwrap(), 7);
        assert_eq!(total_rain("").unwrap(), 0);
    }

    #[test]
    fn rejects() {
        assert!(total_rain("12mm\nwet").is_err());
    }
}
