#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn good() {
        assert_eq!(price("ice cream: 250"), Ok(("ice cream".to_string(), 250)));
    }
    #[test]
    fn bad() {
        assert_eq!(price("ice cream"), Err(PriceError::NoColon));
        assert!(matches!(price("tea: x"), Err(PriceError::BadCents(_))));
    }
}
