#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts() {
        assert_eq!(
            Version::try_from("1.82").unwrap(),
            Version {
                major: 1,
                minor: 82
            }
        );
        assert_eq!(
            Version::try_from("0.3.9").unwrap(),
            Version { major: 0, minor: 3 }
        );
    }

    #[test]
    fn rejects() {
        assert!(Version::try_from("4").is_err());
        assert!(Version::try_from("").is_err());
        assert!(Version::try_from("1.x").is_err());
    }
}
