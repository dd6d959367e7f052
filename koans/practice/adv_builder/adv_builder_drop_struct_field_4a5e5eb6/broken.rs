#[derive(Debug)]
pub struct Dropout;

pub struct Meter {}

impl Meter {
    /// Codes below zero stand for a lost signal.
    pub fn from_raw(raw: &[i64]) -> Meter {
        Meter {
            ticks: raw
                .iter()
                .map(|&n| u64::try_from(n).map_err(|_| Dropout))
                .collect(),
        }
    }

    pub fn metres(&self) -> u64 {
        let mut sum = 0;
        for metres in self.ticks.iter().flatten() {
            sum += metres;
        }
        sum
    }
}
