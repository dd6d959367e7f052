#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_are_free() {
        assert_eq!(enters_free("9"), Ok(true));
        assert_eq!(enters_free("14"), Ok(false));
    }

    #[test]
    fn age_must_be_a_number() {
        assert!(enters_free("old").is_err());
        assert!(visitor("").is_err());
    }
}
