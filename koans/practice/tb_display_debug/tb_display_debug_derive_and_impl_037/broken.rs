use std::fmt::{self, Debug, Formatter};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Square {
    Black,
    Blank,
    Letter(char),
}

impl Debug for Square {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let symbol = match self {
            Square::Black => '#',
            Square::Blank => '_',
            Square::Letter(letter) => *letter,
        };
        write!(f, "{symbol}")
    }
}

#[derive(Debug, Clone)]
pub struct Row(pub Vec<Square>);

impl Row {
    pub fn parse(text: &str) -> Row {
        let square = |c| match c {
            '#' => Square::Black,
            '_' | ' ' => Square::Blank,
            letter => Square::Letter(letter),
        };
        Row(text.chars().map(square).collect())
    }
}
