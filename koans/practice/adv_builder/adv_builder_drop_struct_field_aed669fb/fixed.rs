use std::io::{self, Write};

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
