use std::cell::Cell;
use std::thread;

pub struct Turnstile {
    passed: Cell<u32>,
    refused: Cell<u32>,
}

impl Turnstile {
    pub fn new() -> Turnstile {
        Turnstile {
            passed: Cell::new(0),
            refused: Cell::new(0),
        }
    }

    fn admit(&self, ticket: u32) {
        if ticket % 7 == 0 {
            self.refused.set(self.refused.get() + 1);
        } else {
            self.passed.set(self.passed.get() + 1);
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
