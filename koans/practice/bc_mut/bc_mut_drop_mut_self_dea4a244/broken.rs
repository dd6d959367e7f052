use std::io::{self, ErrorKind, Read};

pub struct Frames<R> {
    source: R,
    pub read: u32,
}

impl<R: Read> Frames<R> {
    pub fn new(source: R) -> Self {
        Frames { source, read: 0 }
    }

    fn byte(&self) -> io::Result<u8> {
        let mut buffer = [0];
        self.source.read_exact(&mut buffer)?;
        Ok(buffer[0])
    }

    pub fn frame(&mut self) -> io::Result<Vec<u8>> {
        let length = self.byte()?;
        let mut frame = vec![0; usize::from(length)];
        if self.source.read_exact(&mut frame).is_err() {
            return Err(io::Error::new(ErrorKind::InvalidData, "short frame"));
        }
        self.read += 1;
        Ok(frame)
    }
}
