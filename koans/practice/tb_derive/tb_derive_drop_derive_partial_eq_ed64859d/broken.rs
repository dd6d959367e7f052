#[derive(Debug, Clone, Copy, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl From<u32> for Rgb {
    fn from(hex: u32) -> Self {
        let [_, r, g, b] = hex.to_be_bytes();
        Rgb(r, g, b)
    }
}

impl From<[u8; 3]> for Rgb {
    fn from(parts: [u8; 3]) -> Self {
        Rgb(parts[0], parts[1], parts[2])
    }
}

pub fn mix(a: impl Into<Rgb>, b: impl Into<Rgb>) -> Rgb {
    let (a, b): (Rgb, Rgb) = (a.into(), b.into());
    let half = |x: u8, y: u8| x / 2 + y / 2;
    Rgb(half(a.0, b.0), half(a.1, b.1), half(a.2, b.2))
}
