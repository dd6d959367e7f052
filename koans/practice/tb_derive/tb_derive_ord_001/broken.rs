#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
}

pub fn parse(text: &str) -> Option<Version> {
    let (major, minor) = text.split_once('.')?;
    Some(Version {
        major: major.parse().ok()?,
        minor: minor.parse().ok()?,
    })
}

pub fn history(tags: &[&str]) -> Vec<Version> {
    let mut versions: Vec<Version> = tags.iter().filter_map(|t| parse(t)).collect();
    versions.sort();
    versions
}
