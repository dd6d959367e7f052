#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parse_errors() {
        let text = |line: &'static str| Record::try_from(line).unwrap_err().to_string();
        assert_eq!(text("LOUD x y"), "unknown level `LOUD`");
        assert_eq!(text("INFO"), "no target");
        assert_eq!(text("INFO db"), "db said nothing");
        let unknown = UnknownLevel("x".to_string());
        assert_eq!("x".parse::<Level>(), Err(unknown.clone()));
    }
}
