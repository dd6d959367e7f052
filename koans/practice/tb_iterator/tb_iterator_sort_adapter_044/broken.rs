use std::collections::HashMap;

pub struct Race {
    times: HashMap<&'static str, u32>,
}

impl Race {
    pub fn new(times: &[(&'static str, u32)]) -> Self {
        Race {
            times: times.iter().copied().collect(),
        }
    }

    pub fn podium(&self) -> Vec<&'static str> {
        let ranked = self.times.iter().map(|(name, time)| (*time, *name)).sort();
        ranked.take(3).map(|(_, name)| name).collect()
    }

    pub fn slower_than(&self, limit: u32) -> usize {
        self.times.values().filter(|time| **time > limit).len()
    }
}
