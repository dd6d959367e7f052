pub struct Clip {
    samples: Vec<i16>,
}

impl From<&[i16]> for Clip {
    fn from(samples: &[i16]) -> Self {
        Clip {
            samples: samples.to_vec(),
        }
    }
}

impl Clip {
    pub fn peak(&self) -> Option<u16> {
        self.samples.iter().map(|s| s.unsigned_abs()).max()
    }

    pub fn energy(&self) -> f64 {
        self.samples.iter().map(|s| s as f64).map(|s| s * s).sum()
    }
}
