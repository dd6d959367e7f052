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
}
