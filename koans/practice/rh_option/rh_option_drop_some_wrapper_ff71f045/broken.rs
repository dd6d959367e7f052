pub struct Histogram {
    bins: [u32; 6],
}

impl Histogram {
    pub fn of(throws: &[u8]) -> Option<Histogram> {
        let mut bins = [0; 6];
        for &eyes in throws {
            if !(1..=6).contains(&eyes) {
                return None;
            }
            bins[usize::from(eyes) - 1] += 1;
        }
        Histogram { bins }
    }

    pub fn chi_squared(&self) -> f64 {
        let bins = &self.bins;
        let expected = f64::from(bins.iter().sum::<u32>()) / 6.0;
        let mut sum = 0.0;
        for bin in bins {
            sum += (f64::from(*bin) - expected).powi(2) / expected;
        }
        sum
    }
}
