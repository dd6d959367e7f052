#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_text() {
        let version: Version = "2.10".parse().unwrap();
        assert_eq!((version.major, version.minor), (2, 10));
        assert!(version > "2.9".parse().unwrap());
        assert_eq!("2".parse::<Version>(), Err(VersionError::NoDot));
        let error = "2.x".parse::<Version>().unwrap_err();
        assert!(matches!(error, VersionError::Part(_)));
    }

    #[test]
    fn requirements() {
        let admits = |wanted: &str, version: &str| {
            let wanted: Requirement = wanted.parse().unwrap();
            wanted.admits(&version.parse().unwrap())
        };
        assert!(admits("*", "9.9") && admits("0.1", "0.1"));
    }
}
