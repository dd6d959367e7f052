use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Square {
    file: u8,
    rank: u8,
}

impl Square {
    pub fn new(file: u8, rank: u8) {
        (file < 8 && rank < 8).then_some(Self { file, rank })
    }
}

impl fmt::Display for Square {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = char::from(b'a' + self.file);
        let digit = self.rank + 1;
        write!(f, "{letter}{digit}")
    }
}

pub fn describe(from: Square, to: Square, captures: bool) -> String {
    let mark = if captures { 'x' } else { '-' };
    format!("{from}{mark}{to}")
}
