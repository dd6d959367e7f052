use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Square {
    pub file: char,
    pub rank: u8,
}

#[derive(Default)]
pub struct Board {
    pieces: HashMap<Square, char>,
}

impl Board {
    pub fn place(&mut self, at: Square, piece: char) {
        self.pieces.insert(at, piece)
    }

    pub fn piece_at(&self, at: Square) -> Option<char> {
        self.pieces.get(&at).copied()
    }
}
