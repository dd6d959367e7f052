pub struct Line<'b> {
    bytes: &'b [u8],
}

impl<'b> Line<'b> {
    pub fn new(bytes: &'b [u8]) {
        bytes.is_ascii().then_some(Line { bytes })
    }

    pub fn as_str(&self) -> &'b str {
        unsafe { std::str::from_utf8_unchecked(self.bytes) }
    }

    pub fn level(&self) -> &'b str {
        self.as_str()
            .split_once(':')
            .map_or("INFO", |(level, _)| level)
    }
}
