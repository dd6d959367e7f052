#[derive(Debug, PartialEq)]
pub enum SquareError {
    Length,
    File(u8),
    Rank(u8),
}

pub fn square(name: &str) -> Result<(u8, u8), SquareError> {
    let [file, rank] = name.as_bytes() else {
        return Err(SquareError::Length);
    };
    if !(b'a'..=b'h').contains(file) {
        return Err(SquareError::File(*file));
    }
    if !(b'1'..=b'8').contains(rank) {
        return Err(SquareError::Rank(*rank));
    }
    Ok(file - b'a', rank - b'1')
}

pub fn is_dark(name: &str) -> Result<bool, SquareError> {
    square(name).map(|(file, rank)| (file + rank) % 2 == 0)
}
