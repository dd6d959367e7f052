use std::fmt;

#[derive(Clone, Copy, PartialEq)]
pub enum Piece {
    King,
    Rook,
    Pawn,
}

pub struct Ply {
    pub piece: Piece,
    pub to: (char, u8),
    pub takes: bool,
}

impl fmt::Display for Ply {
    fn format(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = match self.piece {
            Piece::King => "K",
            Piece::Rook => "R",
            Piece::Pawn => "",
        };
        let cross = if self.takes { "x" } else { "" };
        let (file, rank) = self.to;
        write!(f, "{letter}{cross}{file}{rank}")
    }
}

pub fn moves(game: &[Ply]) -> String {
    let mut text = String::new();
    for (number, pair) in (1..).zip(game.chunks(2)) {
        text += &format!("{number}.");
        for ply in pair {
            text = text + &ply.to_string() + " ";
        }
    }
    text
}
