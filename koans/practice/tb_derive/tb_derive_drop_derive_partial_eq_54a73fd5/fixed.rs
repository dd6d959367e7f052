#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Rgb {
    pub r: u8,
    pub g: u8,
    pub b: u8,
}

impl From<[u8; 3]> for Rgb {
    fn from([r, g, b]: [u8; 3]) -> Self {
        Rgb { r, g, b }
    }
}

/// Anything that can say how far two of its values are apart.
pub trait Distance {
    fn distance(&self, other: &Self) -> u32;
}

impl Distance for Rgb {
    fn distance(&self, o: &Self) -> u32 {
        let pairs = [(self.r, o.r), (self.g, o.g), (self.b, o.b)];
        pairs
            .iter()
            .map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2))
            .sum()
    }
}
