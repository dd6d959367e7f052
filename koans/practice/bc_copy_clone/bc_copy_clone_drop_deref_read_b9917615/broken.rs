pub struct Tag {
    pub serial: u32,
    pub memory: [u8; 8],
}

impl Tag {
    /// Empty when the tag holds no readable text.
    pub fn label(&self) -> String {
        let used = self.memory.iter().copied().take_while(|b| b != 0);
        String::from_utf8(used.collect()).unwrap_or_default()
    }

    pub fn full_name(&self) -> String {
        format!("{}#{}", self.label(), self.serial)
    }
}
