#[cfg(test)]
mod tests {
    use super::*;
    fn value(source: &str) -> std::result::Result<i64, String> {
        evaluate(&syn::parse_str(source).unwrap()).map_err(|error| error.to_string())
    }
    #[test]
    fn evaluates() {
        assert_eq!(value("2 * (3 + 4) + 1"), Ok(15));
    }
    #[test]
    fn rejects() {
        assert_eq!(value("6 - 1"), Err("only + and *".into()));
        assert_eq!(value("1 + width"), Err("not constant".into()));
        assert_eq!(value("\"9\""), Err("only whole numbers".into()));
        assert_eq!(value("9000000000000000000 * 2"), Err("too large".into()));
    }
}
