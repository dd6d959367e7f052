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
    Version { major, minor }
}
