#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses_lines() {
        let s = parse_star("0.03; Lyra; Vega").unwrap();
        assert_eq!(
            (s.magnitude, s.constellation.as_str(), s.name.as_str()),
            (0.03, "Lyra", "Vega")
        );
        let s = parse_star("-1.46;Canis Major;Sirius;extra").unwrap();
        assert_eq!(
            (s.magnitude, s.constellation.as_str(), s.name.as_str()),
            (-1.46, "Canis Major", "Sirius")
        );
    }
    #[test]
    fn short_lines_miss_a_field() {
        assert!(matches!(
            parse_star("1.5;Lyra"),
            Err(CatalogError::MissingField)
        ));
        assert!(matches!(parse_star("1.5"), Err(CatalogError::MissingField)));
    }
    #[test]
    fn magnitude_must_be_a_number() {
        assert!(matches!(
            parse_star("dim;Lyra;Vega"),
            Err(CatalogError::BadMagnitude)
        ));
    }
    #[test]
    fn keeps_visible_stars() {
        let lines = ["0.0;Lyra;Vega", "6.9;Draco;Faint", "2.0;Ursa Minor;Polaris"];
        assert_eq!(visible(&lines, 6.0).unwrap(), ["Vega", "Polaris"]);
        assert_eq!(visible(&lines, 0.0).unwrap(), ["Vega"]);
        assert!(visible(&["0.0;Lyra;Vega", "1.0;Lyra"], 6.0).is_err());
    }
}
