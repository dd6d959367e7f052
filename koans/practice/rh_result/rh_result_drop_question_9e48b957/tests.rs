#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn good() {
        assert_eq!(parse("geo:52.5,-13.25"), Ok((52.5, -13.25)));
    }
    #[test]
    fn bad() {
        assert_eq!(parse("gps:1,2"), Err(GeoError::Scheme));
        assert_eq!(parse("geo:1"), Err(GeoError::Pair));
        assert_eq!(parse("geo:91,2"), Err(GeoError::Number("91".into())));
    }
}
