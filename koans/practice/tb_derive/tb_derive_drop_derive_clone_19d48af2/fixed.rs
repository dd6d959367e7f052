/// A set of the digits 1 to 9.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digits(u16);

impl Digits {
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }
}

impl FromIterator<u8> for Digits {
    fn from_iter<I: IntoIterator<Item = u8>>(iter: I) -> Self {
        Digits(iter.into_iter().fold(0, |set, d| set | 1 << d))
    }
}

impl IntoIterator for Digits {
    type Item = u8;
    type IntoIter = Box<dyn Iterator<Item = u8>>;
    fn into_iter(self) -> Self::IntoIter {
        Box::new((1..=9).filter(move |d| self.0 >> d & 1 == 1))
    }
}
