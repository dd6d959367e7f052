#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sample_errors() {
        assert_eq!(parse_samples("7"), Err("no unit".to_string()));
        assert_eq!(parse_samples("7F"), Err("unit F".to_string()));
        let error = parse_samples("1-C").unwrap_err();
        assert_eq!(error, "1-: invalid float literal");
    }
}
