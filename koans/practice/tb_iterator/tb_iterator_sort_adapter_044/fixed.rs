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
        let mut ranked: Vec<_> = self
            .times
            .iter()
            .map(|(name, time)| (*time, *name))
            .collect();
        ranked.sort();
        ranked.into_iter().take(3).map(|(_, name)| name).collect()
    }

    pub fn slower_than(&self, limit: u32) -> usize {
        self.times.values().filter(|time| **time > limit).count()
    }
}
