use anyhow::{Context, Result};
use std::error::Error;

pub trait Plugin {
    fn run(&mut self, note: &str) -> Result<String, Box<dyn Error>>;
}

pub struct Headings {
    pub depth: usize,
}

impl Headings {
    fn first(&self, note: &str) -> Result<String> {
        let marks = "#".repeat(self.depth);
        note.lines()
            .find_map(|line| line.strip_prefix(marks.as_str())?.strip_prefix(' '))
            .map(str::to_owned)
            .with_context(|| format!("no heading of depth {}", self.depth))
    }
}

impl Plugin for Headings {
    fn run(&mut self, note: &str) -> Result<String, Box<dyn Error>> {
        self.first(note).map_err(|error| error.into())
    }
}
