#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prints() {
        assert_eq!(Latitude::parse("33.5S").unwrap().to_string(), "33°30'S");
        assert_eq!(Latitude::parse("0.1N").unwrap().to_string(), "0°06'N");
    }
    #[test]
    fn errors() {
        assert_eq!(Latitude::parse("12"), Err("12: N or S missing".to_string()));
        assert_eq!(Latitude::parse("xN"), Err("xN: not a number".to_string()));
    }
}
