#[derive(Debug, PartialEq)]
pub enum Firmware {
    Stable { major: u8, minor: u8 },
    Beta(u8),
    Erased,
}

pub struct Image {
    header: [u8; 3],
}

impl Image {
    pub fn new(bytes: &[u8]) -> Option<Self> {
        let header = bytes.first_chunk().copied()?;
        Some(Image { header })
    }

    pub fn firmware(&self) -> Firmware {
        match &self.header {
            [0xff, ..] => Firmware::Erased,
            [0, build, _, _, ..] => Firmware::Beta(*build),
            [major, .., minor] => Firmware::Stable {
                major: *major,
                minor: *minor,
            },
        }
    }
}
