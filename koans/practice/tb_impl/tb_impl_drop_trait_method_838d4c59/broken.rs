#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Depth {
    Gray,
}

impl From<Depth> for u8 {}
