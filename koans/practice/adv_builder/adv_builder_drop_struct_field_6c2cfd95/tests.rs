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
}
