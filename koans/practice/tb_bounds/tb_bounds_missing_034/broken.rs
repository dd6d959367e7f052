use std::error::Error;
use std::fmt;

/// The message reads `lot N is full`.
#[derive(Debug)]
pub struct LotFull(pub u32);

impl Error for LotFull {}

pub fn report(err: &dyn Error, out: &mut dyn fmt::Write) -> fmt::Result {
    write!(out, "error: {err}")
}
