#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Header {
    pub width: u16,
    pub height: u16,
    pub depth: Depth,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Depth {
    Gray,
}

impl From<Depth> for u8 {
    fn from(depth: Depth) -> u8 {
        match depth {
            Depth::Gray => 1,
        }
    }
}
