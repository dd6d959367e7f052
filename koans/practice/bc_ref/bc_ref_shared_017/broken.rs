pub struct Cursor {
    pub source: String,
    pub offset: usize,
}

impl Cursor {
    pub fn rest(&self) -> &str {
        &self.source[self.offset..]
    }

    pub fn skip(&mut self, bytes: usize) {
        self.offset = (self.offset + bytes).min(self.source.len());
    }

    pub fn eat(&mut self, token: &str) -> bool {
        let rest = self.rest();
        if rest.starts_with(token) {
            self.skip(token.len());
        }
        rest.starts_with(token)
    }
}
