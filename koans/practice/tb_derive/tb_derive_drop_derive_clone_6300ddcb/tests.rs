#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses() {
        let code = parse_code("LS 640").unwrap();
        assert_eq!((code.area.as_str(), code.unit), ("LS", 640));
        assert!(parse_code("LS640").is_none());
        assert!(parse_code("LS six").is_none());
    }

    #[test]
    fn finds_the_first() {
        let codes = [parse_code("YO 120").unwrap(), parse_code("LS 640").unwrap()];
        let (code, hundreds) = first_in(&codes, "LS").unwrap();
        assert_eq!((code.unit, hundreds), (640, 6));
        assert_eq!(first_in(&codes, "BD").err(), Some("BD".to_string()));
    }
}
