use std::time::Duration;

pub trait Bonus {
    fn after_move(&self, left: Duration, spent: Duration) -> Duration;
}

pub struct Sudden;

pub struct Increment(pub Duration);

impl Bonus for Sudden {
    fn after_move(&mut self, left: Duration, _spent: Duration) -> Duration {
        left
    }
}

impl Bonus for Increment {
    fn after_move(&self, left: Duration, _spent: Duration) -> Duration {
        left + self.0
    }
}
