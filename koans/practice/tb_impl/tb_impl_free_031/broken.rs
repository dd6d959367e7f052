pub trait Sample {
    fn kilos(&self) -> f64;
}

impl Sample for f64 {
    fn kilos(&self) -> f64 {
        *self
    }
}

impl Sample for u32 {
    fn kilos(&self) -> f64 {
        f64::from(*self) / 1000.0
    }
}

pub struct Hive {
    pub tare: f64,
}

impl<S: Sample> Hive {
    pub fn honey(&self, samples: &[S]) -> Option<f64> {
        if samples.is_empty() {
            return None;
        }
        let total: f64 = samples.iter().map(Sample::kilos).sum();
        Some(total / samples.len() as f64 - self.tare)
    }
}
