pub trait Whereabouts {
    fn place(&self) -> String;
}

pub struct Shelf(pub u16);
pub struct Reader(pub String);
pub struct Bindery;

impl Whereabouts for Shelf {
    fn place(&self) -> String {
        format!("shelf {}", self.0)
    }
}

impl Whereabouts for Reader {
    fn place(&self) -> String {
        self.0.clone()
    }
}

impl Whereabouts for Bindery {
    fn place(&self) -> String {
        "bindery".into()
    }
}

pub struct Book<W: Whereabouts> {
    pub at: W,
    pub moves: usize,
}

pub fn hand_over<A: Whereabouts, B: Whereabouts>(book: Book<A>, at: B) -> Book<B> {
    Book {
        at,
        moves: book.moves + 1,
    }
}

pub fn repair(book: Book<Reader>, shelf: u16) -> (String, Book<Shelf>) {
    let route = format!("{} -> {}", book.at.place(), Bindery.place());
    let mended = hand_over(book, Bindery);
    (route, hand_over(mended, Shelf(shelf)))
}
