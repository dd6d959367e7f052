use std::cell::Cell;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    Red,
    Green,
    Amber,
}

impl Phase {
    fn seconds(self) -> u32 {
        match self {
            Phase::Red => 30,
            Phase::Green => 25,
            Phase::Amber => 4,
        }
    }
}

pub struct Light {
    phase: Cell<Phase>,
}

pub fn red_light() -> Light {
    Light {
        phase: Cell::new(Phase::Red),
    }
}

impl Light {
    pub fn step(&self) -> u32 {
        let next = match self.phase.get() {
            Phase::Red => Phase::Green,
            Phase::Green => Phase::Amber,
            Phase::Amber => Phase::Red,
        };
        self.phase.set(next);
        next.seconds()
    }
}
