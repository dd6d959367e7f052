use std::mem;

#[derive(Debug, Default)]
pub struct Batcher {
    lines: Vec<String>,
    label: Option<String>,
    limit: usize,
}

impl Batcher {
    pub fn with_limit(limit: usize) -> Self {
        Batcher {
            limit,
            ..Batcher::default()
        }
    }

    pub fn label(&mut self, label: &str) {
        self.label = Some(label.to_string());
    }

    pub fn push(&mut self, line: &str) -> Option<(Option<String>, Vec<String>)> {
        self.lines.push(line.to_string());
        (self.lines.len() >= self.limit).then(|| self.flush())
    }

    pub fn flush(&mut self) -> (Option<String>, Vec<String>) {
        (self.label.take(), mem::take(&mut self.lines))
    }
}
