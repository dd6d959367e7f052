use std::num::ParseIntError;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u16,
    minor: u16,
}

impl FromStr for Version {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (major, minor) = text.split_once('.').ok_or(VersionError::NoDot)?;
        Ok(Version {
            major: major.parse()?,
            minor: minor.parse()?,
        })
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum VersionError {
    NoDot,
    Part(ParseIntError),
}

impl From<ParseIntError> for VersionError {
    fn from(error: ParseIntError) -> Self {
        VersionError::Part(error)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Requirement {
    Any,
    Compatible(Version),
}

impl FromStr for Requirement {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_at_checked(1) {
            Some(("*", "")) => Ok(Requirement::Any),

            _ => text.parse().map(Requirement::Compatible),
        }
    }
}

impl Requirement {
    pub fn admits(&self, version: &Version) -> bool {
        match self {
            Requirement::Compatible(least) => version.major == least.major && version >= least,
        }
    }
}
