#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
