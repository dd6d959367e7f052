use std::num::TryFromIntError;

#[derive(Debug, PartialEq)]
pub struct Pixel {
    pub level: u8,
    pub row: u16,
}

pub fn squeeze(level: i64, row: i64) -> Result<Pixel, TryFromIntError> {
    let level = u8::try_from(level);
    let row = u16::try_from(row)?;
    Ok(Pixel { level, row })
}
