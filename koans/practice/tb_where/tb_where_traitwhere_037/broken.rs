use std::fmt::Display;

pub trait Piece {
    fn worth(&self) -> u32;

    fn log(&self, square: &str) -> String {
        format!("{self}{square}")
    }
}

#[derive(Clone, Copy)]
pub struct Rook;

impl Display for Rook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("R")
    }
}

impl Piece for Rook {
    fn worth(&self) -> u32 {
        5
    }
}

pub fn material<P>(pieces: &[P]) -> String
where
    P: Piece,
{
    let sum: u32 = pieces.iter().map(P::worth).sum();
    let names: String = pieces.iter().map(|p| p.to_string()).collect();
    format!("{names}={sum}")
}
