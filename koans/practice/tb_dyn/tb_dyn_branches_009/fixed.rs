pub struct Page {
    pub words: Vec<String>,
    pub rtl: bool,
}

impl Page {
    pub fn reading_order(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        let words = self.words.iter().map(String::as_str);
        if self.rtl {
            Box::new(words.rev())
        } else {
            Box::new(words)
        }
    }
}

pub fn caption(pages: &[Page], limit: usize) -> String {
    let mut picked = Vec::new();
    for page in pages {
        picked.extend(page.reading_order().take(limit));
    }
    picked.join(" ")
}
