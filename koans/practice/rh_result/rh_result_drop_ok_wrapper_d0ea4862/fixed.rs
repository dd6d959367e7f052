#[derive(Debug, Clone, Copy)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
}

impl PartialEq<Version> for Version {
    fn eq(&self, other: &Version) -> bool {
        (self.major, self.minor) == (other.major, other.minor)
    }
}

impl PartialEq<&str> for Version {
    fn eq(&self, other: &&str) -> bool {
        let mut parts = other.splitn(2, '.').map(str::parse::<u32>);
        parts.next() == Some(Ok(self.major)) && parts.next() == Some(Ok(self.minor))
    }
}

pub fn pinned(wanted: &[&str], version: Version) -> bool {
    wanted.iter().any(|w| version == *w)
}
