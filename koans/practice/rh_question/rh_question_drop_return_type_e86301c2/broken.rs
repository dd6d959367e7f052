#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Header {
    pub width: u16,
    pub height: u16,
    pub depth: Depth,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Depth {
    Rgb,
}

impl From<Depth> for u8 {
    fn from(depth: Depth) -> u8 {
        match depth {
            Depth::Rgb => 3,
        }
    }
}

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

    pub fn pixel_mut(&mut self, x: u16, y: u16) {
        let depth = usize::from(u8::from(self.header.depth));
        let row = usize::from(self.header.width) * depth;
        self.pixels
            .chunks_exact_mut(row)
            .nth(y.into())?
            .chunks_exact_mut(depth)
            .nth(x.into())
    }
}
