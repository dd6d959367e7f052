use std::cell::RefCell;

#[derive(Debug, Clone, PartialEq)]
pub enum Clock {
    Stopped,
    Running { side: char, started: u32 },
    Flagged(char),
}

pub struct Game {
    clock: RefCell<Clock>,
    budget: u32,
}

impl Game {
    pub fn blitz(budget: u32) -> Self {
        Game {
            clock: RefCell::new(Clock::Stopped),
            budget,
        }
    }

    pub fn press(&self, side: char, now: u32) {
        *self.clock.borrow_mut() = Clock::Running { side, started: now };
    }

    pub fn look(&self, now: u32) -> Clock {
        let flagged = match &*self.clock.borrow() {
            Clock::Running { side, started } if now - started > self.budget => Some(*side),
            _ => None,
        };
        if let Some(side) = flagged {
            self.clock.replace(Clock::Flagged(side));
        }
        self.clock.borrow().clone()
    }
}
