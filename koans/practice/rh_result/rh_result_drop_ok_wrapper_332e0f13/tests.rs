#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        assert_eq!(parse("3 14").unwrap(), Schedule { hour: 3, keep: 14 });
    }
    #[test]
    fn explains() {
        let text = |s: &str| parse(s).unwrap_err().to_string();
        assert_eq!(text("3"), "number of copies is missing");
        assert_eq!(text("x 1"), "hour is not a number");
        assert_eq!(text(""), "hour is missing");
    }
}
