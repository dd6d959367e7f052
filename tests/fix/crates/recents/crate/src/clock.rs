/// Counts uses; later ones have larger numbers.
#[derive(Debug, Default)]
pub struct Clock {
    now: u64,
}

impl Clock {
    pub fn tick(&mut self) -> u64 {
        self.now += 1;
        self.now
    }
}
