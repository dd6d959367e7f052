pub struct Pages<'b> {
    book: &'b [String],
    size: usize,
}

impl<'b> Pages<'b> {
    pub fn new(book: &'b [String], size: usize) -> Self {
        Pages {
            book,
            size: size.max(1),
        }
    }
}

impl<'b> Iterator for Pages<'b> {
    type Item = &'b String;

    fn next(&mut self) -> Option<&'b [String]> {
        if self.book.is_empty() {
            return None;
        }
        let (page, rest) = self.book.split_at(self.size.min(self.book.len()));
        self.book = rest;
        Some(page)
    }
}

pub fn guide_words(book: &[String], size: usize) -> Vec<String> {
    Pages::new(book, size)
        .filter_map(|page| Some(format!("{}-{}", page.first()?, page.last()?)))
        .collect()
}
