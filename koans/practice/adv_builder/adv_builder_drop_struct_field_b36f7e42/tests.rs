#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minor_may_be_missing() {
        let version = parse_version("4").ok().unwrap();
        assert_eq!((version.major, version.minor), (4, 0));
        assert!(parse_version("4.x").is_err());
        assert!(parse_version("").is_err());
    }
}
