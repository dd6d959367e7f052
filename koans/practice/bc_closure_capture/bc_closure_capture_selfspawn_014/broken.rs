use std::sync::Arc;
use std::thread;

pub struct Solver {
    pub target: u64,
    pub stride: u64,
}

impl Solver {
    fn scan(&self, start: u64) -> Vec<u64> {
        (start..=self.target)
            .step_by(self.stride as usize)
            .filter(|d| self.target % d == 0)
            .collect()
    }

    pub fn divisors(self: &Arc<Self>) -> Vec<u64> {
        let handles: Vec<_> = (1..=self.stride)
            .map(|start| thread::spawn(move || self.scan(start)))
            .collect();
        let mut all: Vec<u64> = handles
            .into_iter()
            .flat_map(|h| h.join().unwrap())
            .collect();
        all.sort_unstable();
        all
    }
}
