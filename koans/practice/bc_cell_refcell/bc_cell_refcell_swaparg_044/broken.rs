use std::cell::RefCell;

pub struct Shelf {
    pub label: char,
    books: RefCell<Vec<u16>>,
}

pub struct Library {
    shelves: Vec<Shelf>,
}

impl Library {
    pub fn new(stock: &[(char, &[u16])]) -> Self {
        let shelves = stock
            .iter()
            .map(|(label, books)| Shelf {
                label: *label,
                books: RefCell::new(books.to_vec()),
            })
            .collect();
        Library { shelves }
    }

    fn shelf(&self, label: char) -> Option<&Shelf> {
        self.shelves.iter().find(|s| s.label == label)
    }

    pub fn exchange(&self, a: char, b: char) -> Option<()> {
        if a != b {
            self.shelf(a)?
                .books
                .swap(&mut self.shelf(b)?.books.borrow_mut());
        }
        Some(())
    }

    pub fn listing(&self, label: char) -> Vec<u16> {
        self.shelf(label)
            .map(|s| s.books.borrow().to_vec())
            .unwrap_or_default()
    }
}
