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
    Depth(u8),
}
