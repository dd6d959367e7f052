use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

pub struct Turnstile {
    passed: AtomicU32,
    refused: AtomicU32,
}

impl Turnstile {
    pub fn new() -> Turnstile {
        Turnstile {
            passed: AtomicU32::new(0),
            refused: AtomicU32::new(0),
        }
    }

    fn admit(&self, ticket: u32) {
        if ticket % 7 == 0 {
            self.refused.fetch_add(1, Ordering::Relaxed);
        } else {
            self.passed.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Default for Turnstile {
    fn default() -> Self {
        Turnstile::new()
    }
}

pub fn open_gates(queues: &[Vec<u32>]) -> (u32, u32) {
    let gate = Turnstile::default();
    thread::scope(|scope| {
        for queue in queues {
            scope.spawn(|| queue.iter().for_each(|ticket| gate.admit(*ticket)));
        }
    });
    (gate.passed.into_inner(), gate.refused.into_inner())
}
