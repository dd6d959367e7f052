#[derive(Copy, PartialEq)]
pub enum Direction {
    Forward,
    Backward,
}

pub struct Book {
    pub pages: Vec<String>,
}

impl Book {
    pub fn read(&self, direction: Direction) -> Box<dyn Iterator<Item = &String> + '_> {
        if direction == Direction::Forward {
            Box::new(self.pages.iter())
        } else {
            Box::new(self.pages.iter().rev())
        }
    }
}

pub fn first_words(book: &Book, direction: Direction) -> String {
    let mut words = Vec::new();
    for page in book.read(direction) {
        words.extend(page.split(' ').next());
    }
    words.join(" ")
}
