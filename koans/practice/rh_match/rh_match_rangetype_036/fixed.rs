#[derive(Debug, Default, PartialEq)]
pub struct Hall {
    pub west: Vec<String>,
    pub east: Vec<String>,
    pub cellar: Vec<String>,
}

impl Hall {
    pub fn shelve(&mut self, author: &str) {
        let shelf = match author.chars().next() {
            Some('A'..='L') => &mut self.west,
            Some('M'..='Z') => &mut self.east,
            _ => &mut self.cellar,
        };
        shelf.push(author.to_string());
    }
}

impl Extend<&'static str> for Hall {
    fn extend<I: IntoIterator<Item = &'static str>>(&mut self, authors: I) {
        authors.into_iter().for_each(|author| self.shelve(author));
    }
}
