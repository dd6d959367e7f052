use std::io::{self, ErrorKind};

#[derive(Debug, PartialEq, Eq)]
pub enum BitmapError {
    Truncated,
    Stream(ErrorKind),
}

impl From<io::Error> for BitmapError {
    fn from(e: io::Error) -> Self {
        match e.kind() {
            ErrorKind::UnexpectedEof => BitmapError::Truncated,
            kind => BitmapError::Stream(kind),
        }
    }
}
