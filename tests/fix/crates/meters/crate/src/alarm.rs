#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Fine,
    High,
}

/// Counts the values above a limit.
#[derive(Debug, Default)]
pub struct Alarm {
    limit: f64,
    count: u32,
}

impl Alarm {
    pub fn new(limit: f64) -> Self {
        Alarm { limit, count: 0 }
    }

    pub fn check(&mut self, value: f64) -> Level {
        if value > self.limit {
            self.count += 1;
            Level::High
        } else {
            Level::Fine
        }
    }

    pub fn count(&self) -> u32 {
        self.count
    }
}
