pub struct Frame<'f> {
    bytes: &'f [u8],
}

impl<'f> Frame<'f> {
    pub fn new(bytes: &'f [u8]) -> Option<Self> {
        let sum = bytes.iter().fold(0u8, |sum, b| sum.wrapping_add(*b));
        (sum == 0 && bytes.len() >= 3).then_some(Frame { bytes })
    }

    pub fn millivolts(&self) -> Option<u32> {
        let pair: [u8; 2] = self.bytes.get(1..3)?.try_into().ok()?;
        u32::from(u16::from_be_bytes(pair))
    }

    pub fn percent(&self) -> Option<u32> {
        self.millivolts().map(|mv| mv.clamp(2000, 3000) / 10 - 200)
    }
}

pub fn weak(frames: &[&[u8]]) -> usize {
    frames
        .iter()
        .filter_map(|bytes| Frame::new(bytes)?.percent())
        .filter(|p| *p < 20)
        .count()
}
