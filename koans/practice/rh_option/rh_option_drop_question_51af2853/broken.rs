use std::str::FromStr;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
}

#[derive(Debug, PartialEq)]
pub struct VersionError;

impl FromStr for Version {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Version, VersionError> {
        let mut parts = text.trim_start_matches('v').split('.');
        let mut part = || parts.next().parse::<u32>().ok();
        let major = part().ok_or(VersionError)?;
        let minor = part().unwrap_or(0);
        Ok(Version { major, minor })
    }
}

pub fn needs_update(installed: &str, latest: &str) -> Result<bool, VersionError> {
    let installed: Version = installed.parse()?;
    Ok(installed < latest.parse()?)
}
