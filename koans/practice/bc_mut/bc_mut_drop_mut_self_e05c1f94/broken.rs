#[derive(Debug, PartialEq)]
pub struct Side {
    pub seconds: u32,
    pub moves: u32,
}

pub struct ChessClock(pub [Side; 2], pub usize);

impl ChessClock {
    pub fn active(&self) -> &Side {
        &self.0[self.1]
    }

    pub fn press(&self, spent: u32) -> bool {
        let side = &mut self.0[self.1];
        side.seconds = side.seconds.saturating_sub(spent);
        side.moves += 1;
        let flagged = side.seconds == 0;
        self.1 = 1 - self.1;
        flagged
    }
}
