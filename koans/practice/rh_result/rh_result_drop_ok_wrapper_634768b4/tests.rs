#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn faces() {
        assert_eq!(outcome("1"), Ok("lose a turn"));
        assert_eq!(outcome("6"), Ok("roll again"));
        assert_eq!(outcome("3"), Ok("move on"));
        assert_eq!(outcome("7"), Err("7 is not a face".to_string()));
    }
    #[test]
    fn dice() {
        assert_eq!(die("2"), Ok(2));
        assert!(die("0").is_err());
    }
}
