#[derive(Clone, Copy, PartialEq)]
pub enum Direction {
    Forward,
    Backward,
}

pub struct Book {
    pub pages: Vec<String>,
}

impl Book {
    pub fn read(&self, direction: Direction) -> impl Iterator<Item = &String> + '_ {
        if direction == Direction::Forward {
            self.pages.iter()
        } else {
            self.pages.iter().rev()
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
