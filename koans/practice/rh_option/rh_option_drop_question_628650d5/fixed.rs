pub struct MultipleChoice<'q> {
    pub prompt: &'q str,
    pub options: &'q [(char, &'q str)],
    pub right: char,
}

impl<'q> MultipleChoice<'q> {
    pub fn option(&self, key: char) -> Option<&'q str> {
        let (_, text) = self.options.iter().find(|(k, _)| *k == key)?;
        Some(text)
    }
}
