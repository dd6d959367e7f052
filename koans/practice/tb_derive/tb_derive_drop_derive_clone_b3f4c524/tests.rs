#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_releases() {
        let release = parse_release("v12-beta").unwrap();
        assert_eq!(release.number, 12);
        assert_eq!(release.tag, Some("beta".to_string()));
        assert_eq!(parse_release("v3").unwrap().tag, None);
        assert!(parse_release("3").is_none());
        assert!(parse_release("vx").is_none());
    }

    #[test]
    fn takes_the_first_free_number() {
        let draft = parse_release("v1-rc").unwrap();
        let next = renumbered(&draft, &[4, 5]).unwrap();
        assert_eq!((next.number, next.tag), (4, Some("rc".to_string())));
        assert!(renumbered(&draft, &[]).is_none());
    }
}
