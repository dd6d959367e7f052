#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_two_numbers() {
        assert_eq!(
            parse("3.14"),
            Some(Version {
                major: 3,
                minor: 14
            })
        );
        assert_eq!(parse("0.2"), Some(Version { major: 0, minor: 2 }));
        assert_eq!(parse("v1"), None);
    }

    #[test]
    fn major_goes_before_minor() {
        let h = history(&["2.0", "1.10", "beta", "1.9"]);
        let pairs: Vec<_> = h.iter().map(|v| (v.major, v.minor)).collect();
        assert_eq!(pairs, [(1, 9), (1, 10), (2, 0)]);
        assert!(history(&["x"]).is_empty());
    }
}
