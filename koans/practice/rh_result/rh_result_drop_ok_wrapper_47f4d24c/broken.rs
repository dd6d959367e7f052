use std::num::ParseIntError;

pub struct Throw {
    pub count: u8,
    pub sides: u16,
}

pub fn read_throw(text: &str) -> Result<Throw, ParseIntError> {
    let (left, right) = text.split_once('d').unwrap_or(("1", text));
    let count = left.parse()?;
    let sides = right.parse()?;
    Throw { count, sides }
}
