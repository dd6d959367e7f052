use std::thread::{self, JoinHandle};

pub struct Table {
    rollers: Vec<JoinHandle<Vec<u32>>>,
}

impl Table {
    pub fn seat(seeds: &[u32], throws: usize) -> Table {
        let rollers = seeds
            .iter()
            .map(|&seed| thread::spawn(move || roll(seed, throws)))
            .collect();
        Table { rollers }
    }

    pub fn best(self) -> u32 {
        let mut best = 0;
        for roller in self.rollers {
            let throws = roller.join().unwrap();
            best = best.max(throws.iter().sum());
        }
        best
    }
}

/// A linear congruential generator is good enough for a family evening.
fn roll(mut seed: u32, throws: usize) -> Vec<u32> {
    let mut out = Vec::with_capacity(throws);
    for _ in 0..throws {
        seed = (seed * 5 + 3) % 64;
        out.push(seed % 6 + 1);
    }
    out
}
