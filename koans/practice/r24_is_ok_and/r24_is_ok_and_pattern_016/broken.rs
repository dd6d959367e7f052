#[derive(Debug, Default)]
pub struct Shelf {
    titles: Vec<String>,
}

impl Shelf {
    fn locate(&self, title: &str) -> Result<usize, usize> {
        self.titles.binary_search_by(|own| own.as_str().cmp(title))
    }

    pub fn holds(&self, title: &str) -> bool {
        match self.locate(title) {
            Ok(_) => true,
            Err(_) => false,
        }
    }

    pub fn put(&mut self, title: &str) -> usize {
        match self.locate(title) {
            Ok(place) => place,
            Err(place) => {
                self.titles.insert(place, title.to_string());
                place
            }
        }
    }

    /// 1-based; 0 where the book is missing.
    pub fn position(&self, title: &str) -> usize {
        match self.locate(title).map(|place| place + 1) {
            Ok(position) => position,
            Err(_) => 0,
        }
    }
}
