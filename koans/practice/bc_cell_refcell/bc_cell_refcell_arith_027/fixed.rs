use std::cell::Cell;

#[derive(Default)]
pub struct Table {
    score: Cell<u64>,
    multiplier: Cell<u64>,
    pub high: Cell<u64>,
}

pub enum Hit {
    Bumper,
    Ramp,
    Drain,
}

impl Table {
    pub fn hit(&self, hit: Hit) -> u64 {
        match hit {
            Hit::Bumper => {
                let gained = 100 * self.multiplier.get().max(1);
                self.score.set(self.score.get() + gained);
            }
            Hit::Ramp => self.multiplier.set(self.multiplier.get() + 2),
            Hit::Drain => {
                self.multiplier.set(0);
                let last = self.score.replace(0);
                self.high.set(self.high.get().max(last));
            }
        }
        self.score.get()
    }
}
