#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Idle,
    Moving { to: u8 },
    Open { left: u8 },
}

/// Where the lift is and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cabin {
    pub floor: u8,
    pub state: State,
    pub moved: u32,
}

impl Cabin {
    pub fn new(floor: u8) -> Self {
        Cabin {
            floor,
            state: State::Idle,
            moved: 0,
        }
    }

    /// One unit of time.
    pub fn tick(&mut self) {
        self.state = match self.state {
            State::Idle => State::Idle,
            State::Open { ticks: 0 } => State::Idle,
            State::Open { ticks } => State::Open { ticks: ticks - 1 },
            State::Moving { to } if to == self.floor => State::Open { ticks: 1 },
            State::Moving { to } => {
                self.floor = if to > self.floor {
                    self.floor + 1
                } else {
                    self.floor - 1
                };
                self.moved += 1;
                State::Moving { to }
            }
        };
    }
}
