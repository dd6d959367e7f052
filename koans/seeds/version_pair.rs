use std::num::ParseIntError;

pub struct Version {
    pub major: u32,
    pub minor: u32,
}

pub fn parse_version(text: &str) -> Result<Version, ParseIntError> {
    let (major, minor) = match text.split_once('.') {
        Some(parts) => parts,
        None => (text, "0"),
    };
    let (major, minor) = (major.parse()?, minor.parse()?);
    Ok(Version { major, minor })
}

pub fn is_newer(a: &Version, b: &Version) -> bool {
    (a.major, a.minor) > (b.major, b.minor)
}

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

    #[test]
    fn newer_versions() {
        let old = parse_version("1.9").ok().unwrap();
        let new = parse_version("1.10").ok().unwrap();
        assert!(is_newer(&new, &old));
        assert!(!is_newer(&old, &new));
    }
}
