use std::str::Utf8Error;

pub struct Screen {
    pub width: usize,
}

impl Screen {
    pub fn lines_needed(&self, buffer: &[u8]) -> Result<usize, Utf8Error> {
        let text = std::str::from_utf8(buffer);
        let columns = text.chars().count();
        Ok(columns.div_ceil(self.width))
    }
}
