#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_pair() {
        let limit = parse_limit("256/1024").unwrap_or(Limit { soft: 0, hard: 0 });
        assert_eq!(limit.soft, 256);
        assert_eq!(limit.hard, 1024);
    }

    #[test]
    fn names_the_fault() {
        assert_eq!(parse_limit("7").err(), Some("no slash"));
        assert_eq!(parse_limit("x/7").err(), Some("bad soft"));
        assert_eq!(parse_limit("7/x").err(), Some("bad hard"));
    }
}
