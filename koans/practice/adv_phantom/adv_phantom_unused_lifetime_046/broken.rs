pub struct Journal(pub Vec<String>);

#[derive(Clone, Copy)]
pub struct Bookmark<'j> {
    page: usize,
}

impl Journal {
    pub fn find(&self, word: &str) -> Option<Bookmark<'_>> {
        let page = self.0.iter().position(|text| text.contains(word))?;
        Some(Bookmark { page })
    }

    pub fn from_mark(&self, mark: Bookmark<'_>) -> &[String] {
        &self.0[mark.page..]
    }
}
