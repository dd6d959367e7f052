use std::time::Duration;

pub struct Poller {
    pub interval: Duration,
    pub misses: u32,
}

impl Poller {
    /// Backs off after misses; an interval of zero means "as often as possible".
    pub fn next_wait(&self) -> Duration {
        match self.interval {
            Duration::ZERO => Duration::from_millis(10),
            wait if self.misses == 0 => wait,
            wait => wait * 2u32.pow(self.misses.min(5)),
        }
    }

    pub fn answer(&mut self, heard: bool) -> Duration {
        self.misses = if heard { 0 } else { self.misses + 1 };
        self.next_wait()
    }
}
