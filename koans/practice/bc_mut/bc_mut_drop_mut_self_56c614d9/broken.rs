pub struct Bins<F> {
    measure: F,
    counts: [u32; 4],
}

impl<F> Bins<F> {
    pub fn new(measure: F) -> Self {
        Bins {
            measure,
            counts: [0; 4],
        }
    }

    pub fn drop_in<T>(&self, thing: T) -> usize
    where
        F: Fn(T) -> usize,
    {
        let bin = (self.measure)(thing).min(self.counts.len() - 1);
        self.counts[bin] += 1;
        bin
    }

    pub fn fullest(&self) -> u32 {
        self.counts.iter().copied().max().unwrap_or(0)
    }
}
