//! Length-prefixed frames on a byte stream.

use std::fmt;
use std::io::{self, Read, Write};
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
    TooLong(usize),
    Text(Utf8Error),
    Io(io::Error),
}

impl From<Utf8Error> for FrameError {
    fn from(e: Utf8Error) -> Self {
        FrameError::Text(e)
    }
}

impl From<io::Error> for FrameError {
    fn from(e: io::Error) -> Self {
        FrameError::Io(e)
    }
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FrameError::BadKind(code) => write!(f, "unknown frame kind {code}"),
            FrameError::TooLong(n) => write!(f, "{n} bytes do not fit a frame"),
            FrameError::Text(e) => write!(f, "text frame: {e}"),
            FrameError::Io(e) => write!(f, "stream: {}", e.kind()),
        }
    }
}

/// A view of a frame; the payload stays in the caller's buffer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame<'a> {
    pub kind: Kind,
    pub payload: &'a [u8],
}

impl<'a> Frame<'a> {
    pub fn text(&self) -> Result<&'a str, FrameError> {
        Ok(std::str::from_utf8(self.payload)?)
    }

    pub fn write_to<W: Write>(&self, out: &mut W) -> Result<(), FrameError> {
        let len = u8::try_from(self.payload.len())
            .map_err(|_| FrameError::TooLong(self.payload.len()))?;
        out.write_all(&[self.kind as u8, len])?;
        out.write_all(self.payload)?;
        Ok(())
    }
}

/// Cuts complete frames off the front of a buffer.
pub struct Splitter<'b> {
    rest: &'b [u8],
}

impl<'b> Splitter<'b> {
    pub fn new(rest: &'b [u8]) -> Self {
        Splitter { rest }
    }

    pub fn pending(&self) -> usize {
        self.rest.len()
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

pub fn read_exact_frame(mut source: impl Read, buf: &mut Vec<u8>) -> Result<Kind, FrameError> {
    let mut head = [0u8; 2];
    source.read_exact(&mut head)?;
    let kind = Kind::try_from(head[0])?;
    buf.resize(head[1].into(), 0);
    source.read_exact(buf)?;
    Ok(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip() {
        let mut wire = Vec::new();
        let hello = Frame {
            kind: Kind::Text,
            payload: b"hello",
        };
        hello.write_to(&mut wire).unwrap();
        Frame {
            kind: Kind::Ping,
            payload: &[],
        }
        .write_to(&mut wire)
        .unwrap();
        let frames: Vec<Frame> = Splitter::new(&wire).collect::<Result<_, _>>().unwrap();
        assert_eq!(frames[0], hello);
        assert_eq!(frames[0].text().unwrap(), "hello");
        assert_eq!(frames[1].kind, Kind::Ping);
    }

    #[test]
    fn waits_for_the_rest() {
        let mut splitter = Splitter::new(&[3, 1, 9, 3, 4, 1]);
        assert!(splitter.next().unwrap().is_ok());
        assert!(splitter.next().is_none());
        assert_eq!(splitter.pending(), 3);
    }

    #[test]
    fn names_each_failure() {
        let err = Kind::try_from(8).unwrap_err();
        assert_eq!(err.to_string(), "unknown frame kind 8");
        let long = [0; 300];
        let err = Frame {
            kind: Kind::Bytes,
            payload: &long,
        }
        .write_to(&mut Vec::new())
        .unwrap_err();
        assert_eq!(err.to_string(), "300 bytes do not fit a frame");
        let err = Frame {
            kind: Kind::Text,
            payload: &[0xff],
        }
        .text()
        .unwrap_err();
        assert!(err.to_string().starts_with("text frame: invalid utf-8"));
    }

    #[test]
    fn reads_from_a_stream() {
        let mut buf = Vec::new();
        assert_eq!(
            read_exact_frame(&[3u8, 2, 7, 8][..], &mut buf).unwrap(),
            Kind::Bytes
        );
        assert_eq!(buf, [7, 8]);
        let err = read_exact_frame(&[3u8, 2, 7][..], &mut buf).unwrap_err();
        assert_eq!(err.to_string(), "stream: unexpected end of file");
    }
}
