use std::fmt::{self, Write};

#[derive(Default)]
pub struct Minutes {
    text: String,
    speakers: usize,
}

impl Minutes {
    pub fn speaks(&mut self, who: &str, words: &str) {
        self.speakers += 1;
        writeln!(self.text, "{}. {who}:", self.speakers)?;
        for line in words.lines() {
            writeln!(self.text, "   {line}")?;
        }
    }

    pub fn close(mut self) -> Result<String, fmt::Error> {
        write!(self.text, "({} speakers)", self.speakers)?;
        Ok(self.text)
    }
}
