#[derive(Debug)]
pub struct Backoff {
    first_ms: u64,
    factor: u64,
    cap_ms: u64,
}

impl Backoff {
    pub fn from_ms(first_ms: u64) -> Backoff {
        Backoff {
            first_ms,
            factor: 2,
            cap_ms: u64::MAX,
        }
    }

    pub fn growing_by(mut self, factor: u64) -> Self {
        self.factor = factor;
        self
    }

    pub fn capped_at(mut self, cap_ms: u64) -> Self {
        self.cap_ms = cap_ms;
        self
    }

    pub fn pauses(&self) -> impl Iterator<Item = u64> + '_ {
        std::iter::successors(Some(self.first_ms), |ms| ms.checked_mul(self.factor))
            .map(|ms| ms.min(self.cap_ms))
    }
}
