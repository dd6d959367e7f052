use std::error::Error;
use std::fmt;

/// The message reads `lot N is full`.

pub struct LotFull(pub u32);

impl fmt::Display for LotFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "lot {} is full", self.0)
    }
}

impl Error for LotFull {}

pub fn report(err: &dyn Error, out: &mut dyn fmt::Write) -> fmt::Result {
    write!(out, "error: {err}")
}
