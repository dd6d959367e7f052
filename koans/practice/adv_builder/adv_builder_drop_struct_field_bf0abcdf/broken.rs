#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Isbn(pub u64);

pub struct Catalogue {}

impl Catalogue {
    pub fn new(mut numbers: Vec<u64>) -> Self {
        numbers.sort();
        Catalogue {
            isbns: numbers.into_iter().map(Isbn).collect(),
        }
    }

    pub fn shelf_position(&self, isbn: Isbn) -> Option<usize> {
        self.isbns.binary_search(&isbn).ok()
    }
}
