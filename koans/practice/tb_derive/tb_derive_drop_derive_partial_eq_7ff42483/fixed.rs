#[derive(Debug, PartialEq)]
pub struct Pixel {
    pub level: u8,
    pub row: u16,
}

pub fn skip(pixel: &Pixel, drawn: &[Pixel]) -> bool {
    pixel.level == 0 || pixel.row > 1000 || drawn.contains(pixel)
}
