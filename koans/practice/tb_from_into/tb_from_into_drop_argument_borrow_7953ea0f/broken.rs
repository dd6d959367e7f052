pub struct Record {
    pub raw: [u8; 12],
}

impl Record {
    pub fn id(&self) -> u16 {
        u16::from_le_bytes([self.raw[0], self.raw[1]])
    }

    pub fn city(&self) -> String {
        let text = String::from_utf8_lossy(self.raw[2..]).into_owned();
        text.trim_end_matches('\0').to_string()
    }
}
