//! Reading and writing a tiny bitmap format.

use std::io::{self, ErrorKind, Read};

pub const MAGIC: &[u8; 4] = b"TBM1";

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Header {
    pub width: u16,
    pub height: u16,
    pub depth: Depth,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Depth {
    Gray,
    Rgb,
    Rgba,
}

impl From<Depth> for u8 {
    fn from(depth: Depth) -> u8 {
        match depth {
            Depth::Gray => 1,
            Depth::Rgb => 3,
            Depth::Rgba => 4,
        }
    }
}

impl TryFrom<u8> for Depth {
    type Error = BitmapError;

    fn try_from(n: u8) -> Result<Self, Self::Error> {
        let all = [Depth::Gray, Depth::Rgb, Depth::Rgba];
        all.into_iter()
            .find(|d| u8::from(*d) == n)
            .ok_or(BitmapError::Depth(n))
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum BitmapError {
    Magic([u8; 4]),
    Depth(u8),
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

/// Little-endian numbers from any reader.
trait ReadLe: Read {
    fn bytes_exact<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut buf = [0; N];
        self.read_exact(&mut buf)?;
        Ok(buf)
    }

    fn u16_le(&mut self) -> io::Result<u16> {
        self.bytes_exact().map(u16::from_le_bytes)
    }
}

impl<R: Read + ?Sized> ReadLe for R {}

#[derive(Debug, Clone, PartialEq)]
pub struct Bitmap {
    pub header: Header,
    pixels: Vec<u8>,
}

impl Bitmap {
    pub fn blank(width: u16, height: u16, depth: Depth) -> Self {
        let size = usize::from(width) * usize::from(height) * usize::from(u8::from(depth));
        Bitmap {
            header: Header {
                width,
                height,
                depth,
            },
            pixels: vec![0; size],
        }
    }

    pub fn parse(source: &mut dyn Read) -> Result<Self, BitmapError> {
        let magic = source.bytes_exact::<4>()?;
        if &magic != MAGIC {
            return Err(BitmapError::Magic(magic));
        }
        let (width, height) = (source.u16_le()?, source.u16_le()?);
        let [depth] = source.bytes_exact()?;
        let mut bitmap = Bitmap::blank(width, height, depth.try_into()?);
        source.read_exact(&mut bitmap.pixels)?;
        Ok(bitmap)
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let Header {
            width,
            height,
            depth,
        } = &self.header;
        let mut out = MAGIC.to_vec();
        out.extend(width.to_le_bytes().iter().chain(&height.to_le_bytes()));
        out.push((*depth).into());
        out.extend_from_slice(&self.pixels);
        out
    }

    pub fn pixel_mut(&mut self, x: u16, y: u16) -> Option<&mut [u8]> {
        let depth = usize::from(u8::from(self.header.depth));
        let row = usize::from(self.header.width) * depth;
        self.pixels
            .chunks_exact_mut(row)
            .nth(y.into())?
            .chunks_exact_mut(depth)
            .nth(x.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip() {
        let mut bitmap = Bitmap::blank(2, 2, Depth::Rgb);
        bitmap.pixel_mut(1, 1).unwrap().copy_from_slice(&[7, 8, 9]);
        assert!(bitmap.pixel_mut(2, 0).is_none());
        let bytes = bitmap.to_bytes();
        assert_eq!(bytes[bytes.len() - 3..], [7, 8, 9]);
        assert_eq!(Bitmap::parse(&mut bytes.as_slice()), Ok(bitmap.clone()));
    }

    #[test]
    fn depths_convert_both_ways() {
        assert_eq!(Depth::try_from(4), Ok(Depth::Rgba));
        assert_eq!(u8::from(Depth::Gray), 1);
        assert_eq!(Depth::try_from(2), Err(BitmapError::Depth(2)));
    }

    #[test]
    fn rejects_broken_files() {
        let file = Bitmap::blank(3, 1, Depth::Gray).to_bytes();
        let parse = |mut bytes: &[u8]| Bitmap::parse(&mut bytes).unwrap_err();
        assert_eq!(parse(b"RIFF...."), BitmapError::Magic(*b"RIFF"));
        assert_eq!(parse(&file[..10]), BitmapError::Truncated);
    }

    #[test]
    fn stream_errors_keep_their_kind() {
        let stream = BitmapError::from(io::Error::from(ErrorKind::TimedOut));
        assert_eq!(stream, BitmapError::Stream(ErrorKind::TimedOut));
    }
}
