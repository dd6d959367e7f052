use std::fmt::Debug;

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Bits(Vec<bool>);

impl Bits {
    pub fn packed(&self) -> Vec<u8> {
        let pack = |chunk: &[bool]| {
            chunk
                .iter()
                .enumerate()
                .map(|(i, &b)| u8::from(b) << (7 - i))
                .sum()
        };
        self.0.chunks(8).map(pack).collect()
    }
}

impl Extend<bool> for Bits {
    fn extend<I: IntoIterator<Item = bool>>(&mut self, iter: I) {
        self.0.extend(iter);
    }
}
