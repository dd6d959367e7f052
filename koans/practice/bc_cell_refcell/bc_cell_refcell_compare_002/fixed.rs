use std::cell::Cell;

pub trait Inflow {
    fn pour(&self, litres: i32) -> i32;
}

pub struct RainTank {
    capacity: i32,
    level: Cell<i32>,
}

impl RainTank {
    pub fn with_capacity(capacity: i32) -> RainTank {
        RainTank {
            capacity,
            level: Cell::new(0),
        }
    }

    pub fn is_nearly_full(&self) -> bool {
        self.level.get() * 10 >= self.capacity * 9
    }
}

impl Inflow for RainTank {
    /// Returns what did not fit.
    fn pour(&self, litres: i32) -> i32 {
        let wanted = self.level.get() + litres;
        self.level.set(wanted.min(self.capacity));
        if wanted > self.level.get() {
            wanted - self.level.get()
        } else {
            0
        }
    }
}
