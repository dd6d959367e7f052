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
        let found = self.rest().starts_with(token);
        if found {
            self.skip(token.len());
        }
        found
    }
}
