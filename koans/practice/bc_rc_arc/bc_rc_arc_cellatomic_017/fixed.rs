use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

pub struct Dispenser {
    next: AtomicU32,
    pub prefix: char,
}

impl Dispenser {
    pub fn starting_at(first: u32, prefix: char) -> Self {
        Dispenser {
            next: AtomicU32::new(first),
            prefix,
        }
    }

    pub fn draw(&self) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        format!("{}{number:03}", self.prefix)
    }
}

pub fn busy_hour(dispenser: &Dispenser, counters: usize, each: usize) -> Vec<String> {
    let mut all: Vec<String> = thread::scope(|hall| {
        let desks: Vec<_> = (0..counters)
            .map(|_| hall.spawn(|| (0..each).map(|_| dispenser.draw()).collect::<Vec<_>>()))
            .collect();
        desks.into_iter().flat_map(|d| d.join().unwrap()).collect()
    });
    all.sort();
    all
}
