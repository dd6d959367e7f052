use std::sync::{Arc, OnceLock};
use std::thread;

#[derive(Default)]
pub struct Primes {
    table: OnceLock<Vec<u32>>,
}

impl Primes {
    pub fn table(&self, limit: u32) -> &[u32] {
        self.table.get_or_init(|| {
            let mut primes: Vec<u32> = vec![];
            for n in 2..=limit {
                if primes.iter().all(|p| n % p != 0) {
                    primes.push(n);
                }
            }
            primes
        })
    }

    pub fn warm_up(self: &Arc<Self>, limit: u32) -> thread::JoinHandle<usize> {
        let primes = Arc::clone(self);
        thread::spawn(move || primes.table(limit).len())
    }
}
