use std::fmt::{self, Write};

#[derive(Default)]
pub struct LineLengths {
    finished: Vec<usize>,
    current: usize,
}

impl Write for LineLengths {
    fn write_str(&self, text: &str) -> fmt::Result {
        for c in text.chars() {
            if c == '\n' {
                self.finished.push(std::mem::take(&mut self.current));
            } else {
                self.current += 1;
            }
        }
        Ok(())
    }
}

pub fn longest_line(verses: &[(&str, u32)]) -> Option<usize> {
    let mut lengths = LineLengths::default();
    for (verse, number) in verses {
        writeln!(lengths, "{number} {verse}").ok()?;
    }
    lengths.finished.into_iter().max()
}
