#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lookups_ignore_case() {
        let h = parse(&[("Host", " example.org "), ("Accept", "*/*")]);
        assert_eq!(
            h.get(&Name("HOST".into())).map(|s| s.as_str()),
            Some("example.org")
        );
        assert_eq!(
            h.get(&Name("accept".into())).map(|s| s.as_str()),
            Some("*/*")
        );
        assert!(h.get(&Name("Hos".into())).is_none());
    }

    #[test]
    fn the_last_spelling_wins() {
        let h = parse(&[("etag", "1"), ("ETag", "2")]);
        assert_eq!(h.len(), 1);
        assert_eq!(h.get(&Name("eTAG".into())).map(|s| s.as_str()), Some("2"));
    }

    #[test]
    fn names_compare_without_case() {
        assert!(Name("Via".into()) == Name("VIA".into()));
        assert!(Name("Via".into()) != Name("Vary".into()));
    }
}
