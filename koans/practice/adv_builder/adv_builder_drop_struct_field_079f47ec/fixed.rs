use std::borrow::Borrow;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Meter {
    pub peak: u16,
    pub clipped: u32,
}

impl Meter {
    pub fn feed<I>(&mut self, samples: I) -> &mut Self
    where
        I: IntoIterator,
        I::Item: Borrow<i16>,
    {
        for sample in samples {
            let level = sample.borrow().unsigned_abs();
            self.peak = self.peak.max(level);
            self.clipped += u32::from(level >= 32_767);
        }
        self
    }
}
