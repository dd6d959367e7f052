use std::str::Utf8Error;

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

/// A view of a frame; the payload stays in the caller's buffer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame<'a> {
    pub kind: Kind,
    pub payload: &'a [u8],
}

/// Cuts complete frames off the front of a buffer.
pub struct Splitter<'b> {
    rest: &'b [u8],
}

impl<'b> Splitter<'b> {
    pub fn new(rest: &'b [u8]) -> Self {
        Splitter { rest }
    }
}

impl<'b> Iterator for Splitter<'b> {
    type Item = Result<Frame<'b>, FrameError>;

    fn next(&mut self) -> Option<Self::Item> {
        let [code, len, tail @ ..] = self.rest else {
            return None;
        };
        let payload = tail.get(..*len as usize)?;
        self.rest = &tail[payload.len()..];
        Some(Kind::try_from(*code).map(|kind| Frame { kind, payload }))
    }
}
