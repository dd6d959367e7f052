#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores() {
        assert_eq!(final_score("3-1").unwrap(), (3, 1));
        assert_eq!(final_score("0-0").unwrap(), (0, 0));
        assert_eq!(final_score("2-10").unwrap(), (2, 10));
    }

    #[test]
    fn rejects() {
        assert!(final_score("3").is_err());
        assert!(final_score("x-1").is_err());
        assert!(final_score("1-999").is_err());
    }
}
