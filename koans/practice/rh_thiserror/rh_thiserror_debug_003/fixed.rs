use thiserror::Error;

#[derive(Debug, Error)]
pub enum SquareError {
    #[error("file {0:?} is not between a and h")]
    File(char),
    #[error("rank {0:?} is not between 1 and 8")]
    Rank(char),
    #[error("a square has two characters")]
    Length,
}

pub fn square(text: &str) -> Result<(u8, u8), SquareError> {
    let mut letters = text.chars();
    match (letters.next(), letters.next(), letters.next()) {
        (Some(file), Some(rank), None) => {
            if !('a'..='h').contains(&file) {
                return Err(SquareError::File(file));
            }
            match rank.to_digit(9) {
                Some(row @ 1..) => Ok((file as u8 - b'a', row as u8 - 1)),
                _ => Err(SquareError::Rank(rank)),
            }
        }
        _ => Err(SquareError::Length),
    }
}

pub fn centre() -> [(u8, u8); 4] {
    ["d4", "e4", "d5", "e5"].map(|name| square(name).unwrap())
}
