pub trait Piece: Clone {
    fn advance(&self, squares: i32) -> i32;

    fn preview(&self, squares: i32) -> i32 {
        let mut ghost = self.clone();
        ghost.advance(squares)
    }
}

#[derive(Clone)]
pub struct Pawn(pub i32);

impl Piece for Pawn {
    fn advance(&mut self, squares: i32) -> i32 {
        self.0 = (self.0 + squares).min(7);
        self.0
    }
}
