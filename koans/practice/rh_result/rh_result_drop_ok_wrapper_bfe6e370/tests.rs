#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixes() {
        assert_eq!(red_share("1.5", "4.5"), Ok(0.25));
        assert_eq!(red_share("2", "0"), Ok(1.0));
    }

    #[test]
    fn both_must_be_numbers() {
        assert!(red_share("lots", "1").is_err());
        assert!(red_share("1", "").is_err());
    }
}
