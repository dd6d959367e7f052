#[derive(Debug, PartialEq)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
}

impl TryFrom<&str> for Version {
    type Error = String;
    fn try_from(text: &str) -> Result<Self, String> {
        let mut parts = text
            .split('.')
            .map(|p| p.parse::<u32>().map_err(|e| e.to_string()));
        let major = parts.next().ok_or("no major part")??;
        let minor = parts.next().ok_or("no minor part")??;
        Ok(Version { major, minor })
    }
}
