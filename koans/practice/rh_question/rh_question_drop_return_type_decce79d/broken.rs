use std::marker::PhantomData;

pub struct Journal(pub Vec<String>);

#[derive(Clone, Copy)]
pub struct Bookmark<'j> {
    page: usize,
    journal: PhantomData<&'j Journal>,
}

impl Journal {
    pub fn find(&self, word: &str) {
        let page = self.0.iter().position(|text| text.contains(word))?;
        Some(Bookmark {
            page,
            journal: PhantomData,
        })
    }

    pub fn from_mark(&self, mark: Bookmark<'_>) -> &[String] {
        &self.0[mark.page..]
    }
}
