use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Kind {
    Ping = 1,
    Text = 2,
    Bytes = 3,
}

impl TryFrom<u8> for Kind {
    type Error = FrameError;
    fn try_from(code: u8) -> Result<Self, Self::Error> {
        match code {
            1 => Ok(Kind::Ping),
            2 => Ok(Kind::Text),
            3 => Ok(Kind::Bytes),
            other => Err(FrameError::BadKind(other)),
        }
    }
}

#[derive(Debug)]
pub enum FrameError {
    BadKind(u8),

    Text(Utf8Error),
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FrameError::BadKind(code) => write!(f, "unknown frame kind {code}"),

            FrameError::Text(e) => write!(f, "text frame: {e}"),
        }
    }
}
