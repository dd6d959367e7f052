#[derive(Debug)]
pub enum MorseError {
    Fmt(fmt::Error),
}

impl From<fmt::Error> for MorseError {
    fn from(e: fmt::Error) -> Self {
        MorseError::Fmt(e)
    }
}
