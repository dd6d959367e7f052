pub struct Session<'p> {
    buffer: &'p mut Vec<u8>,
}

impl<'p> Session<'p> {
    pub fn open(buffer: &'p mut Vec<u8>) -> Self {
        buffer.push(b'<');
        Session { buffer }
    }

    pub fn send(&self, text: &str) -> &mut [u8] {
        let start = self.buffer.len();
        self.buffer.extend_from_slice(text.as_bytes());
        &mut self.buffer[start..]
    }

    pub fn finish(self) -> Vec<u8> {
        self.buffer.to_vec()
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        self.buffer.push(b'>');
    }
}
