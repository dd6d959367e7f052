//! Showing bytes as hexadecimal lines and reading them back.

use std::fmt::{self, Display, Formatter};
use std::io::{self, BufRead, Write};
use std::num::ParseIntError;

/// Wraps bytes so that they print as a dump.
#[derive(Debug, Clone, Copy)]
pub struct Dump<'a, B: ?Sized> {
    bytes: &'a B,
    width: usize,
}

pub trait HexExt: AsRef<[u8]> {
    fn dump(&self) -> Dump<'_, Self> {
        Dump {
            bytes: self,
            width: 8,
        }
    }
}

impl<T: AsRef<[u8]> + ?Sized> HexExt for T {}

impl<B: ?Sized> Dump<'_, B> {
    pub fn width(self, width: usize) -> Self {
        Dump {
            width: width.max(1),
            ..self
        }
    }
}

impl<B: AsRef<[u8]> + ?Sized> Display for Dump<'_, B> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (i, line) in self.bytes.as_ref().chunks(self.width).enumerate() {
            let hex: Vec<String> = line.iter().map(|b| format!("{b:02x}")).collect();
            let text: String = line.iter().map(|&b| printable(b)).collect();
            writeln!(
                f,
                "{:04x}  {:<2$}  {text}",
                i * self.width,
                hex.join(" "),
                self.width * 3 - 1
            )?;
        }
        Ok(())
    }
}

fn printable(byte: u8) -> char {
    match byte {
        b' '..=b'~' => byte.into(),
        _ => '.',
    }
}

#[derive(Debug)]
pub enum DumpError {
    Io(io::Error),
    Number { line: usize, source: ParseIntError },
    Gap { line: usize, want: usize },
}

impl From<io::Error> for DumpError {
    fn from(e: io::Error) -> Self {
        Self::Io(e)
    }
}

impl Display for DumpError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(e) => write!(f, "reading: {e}"),
            Self::Number { line, source } => write!(f, "line {line}: {source}"),
            Self::Gap { line, want } => write!(f, "line {line}: expected offset {want:04x}"),
        }
    }
}

impl std::error::Error for DumpError {}

pub fn undump<R: BufRead>(input: R) -> Result<Vec<u8>, DumpError> {
    let mut bytes = Vec::new();
    for (n, text) in input.lines().enumerate() {
        let (text, line) = (text?, n + 1);
        let mut fields = text.split("  ");
        let number = |word: &str| {
            usize::from_str_radix(word, 16).map_err(|source| DumpError::Number { line, source })
        };
        if number(fields.next().unwrap_or_default())? != bytes.len() {
            return Err(DumpError::Gap {
                line,
                want: bytes.len(),
            });
        }
        for word in fields.next().unwrap_or_default().split_whitespace() {
            bytes.push(number(word)? as u8);
        }
    }
    Ok(bytes)
}

/// Passes everything on and keeps a copy of what went through.
pub struct Tee<W> {
    inner: W,
    pub seen: Vec<u8>,
}

impl<W: Write> Tee<W> {
    pub fn new(inner: W) -> Self {
        Tee {
            inner,
            seen: vec![],
        }
    }
}

impl<W: Write> Write for Tee<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        let n = self.inner.write(buf)?;
        self.seen.extend_from_slice(&buf[..n]);
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dumps_lines() {
        let bytes = vec![b'A', 0, b'z'];
        assert_eq!(
            bytes.dump().width(2).to_string(),
            "0000  41 00  A.\n0002  7a     z\n"
        );
        assert_eq!("hi".dump().to_string().len(), 34);
    }

    #[test]
    fn reads_back() {
        let data: Vec<u8> = (0..20).collect();
        let dump = data.dump();
        let text = dump.to_string();
        assert_eq!(undump(text.as_bytes()).unwrap(), data);
        assert_eq!(dump.bytes.len(), 20);
    }

    #[test]
    fn explains_failures() {
        let err = undump(&b"0000  zz"[..]).unwrap_err();
        assert_eq!(err.to_string(), "line 1: invalid digit found in string");
        let err = undump(&b"0001  00"[..]).unwrap_err();
        assert_eq!(err.to_string(), "line 1: expected offset 0000");
        let err = undump(&b"\xff"[..]).unwrap_err();
        assert!(err.to_string().starts_with("reading: "));
    }

    #[test]
    fn tee_copies() {
        let mut out = Vec::new();
        let mut tee = Tee::new(&mut out);
        write!(tee, "{}-{}", 1, 2).unwrap();
        tee.flush().unwrap();
        assert_eq!(tee.seen, b"1-2");
        assert_eq!(out, b"1-2");
    }
}
