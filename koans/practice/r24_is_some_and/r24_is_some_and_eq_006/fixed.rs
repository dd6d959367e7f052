#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Heads,
    Tails,
}

#[derive(Default)]
pub struct Toss {
    call: Option<Side>,
    landed: Option<Side>,
}

impl Toss {
    pub fn call(mut self, side: Side) -> Self {
        self.call = Some(side);
        self
    }

    pub fn flip(mut self, spins: u32) -> Self {
        self.landed = Some(if spins.is_multiple_of(2) {
            Side::Heads
        } else {
            Side::Tails
        });
        self
    }

    pub fn caller_wins(&self) -> Option<bool> {
        let call = self.call?;
        self.landed.map(|landed| landed == call)
    }

    pub fn heads_called(&self) -> bool {
        self.call == Some(Side::Heads)
    }
}
