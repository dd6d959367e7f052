pub struct Editor {
    pub draft: Option<String>,
}

impl Editor {
    pub fn commit(&mut self, footer: &str) -> Option<usize> {
        let text = self.draft.as_mut()?;
        let end = text.len();
        let tail = self.draft.as_mut()?;
        tail.push_str(footer);
        text.insert(end, '\n');
        Some(end)
    }
}
