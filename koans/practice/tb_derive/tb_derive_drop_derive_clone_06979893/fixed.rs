#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rgba(pub [u8; 4]);

impl Rgba {
    pub fn pack(self) -> u32 {
        u32::from_be_bytes(self.0)
    }

    pub fn unpack(word: u32) -> Rgba {
        Rgba(word.to_be_bytes())
    }
}

pub fn blend_half(a: &[Rgba], b: &[Rgba]) -> Vec<u32> {
    a.iter()
        .zip(b)
        .map(|(a, b)| {
            let common = a.pack() & b.pack();
            let differing = (a.pack() ^ b.pack()) & 0xFEFE_FEFE;
            common + (differing >> 1)
        })
        .collect()
}
