#[derive(Debug, Clone, Copy, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Rgb {
    pub r: u8,
    pub g: u8,
    pub b: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Gray(pub u8);

impl From<Gray> for Rgb {
    fn from(Gray(v): Gray) -> Self {
        Rgb { r: v, g: v, b: v }
    }
}

impl From<[u8; 3]> for Rgb {
    fn from([r, g, b]: [u8; 3]) -> Self {
        Rgb { r, g, b }
    }
}
