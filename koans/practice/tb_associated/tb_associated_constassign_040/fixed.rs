pub struct Juggler {
    balls: u32,
    clean: u32,
}

impl Juggler {
    const FIRST_BALLS: u32 = 3;
    const ROUNDS_TO_RISE: u32 = 2;

    pub fn new() -> Self {
        Juggler {
            balls: Self::FIRST_BALLS,
            clean: 0,
        }
    }

    pub fn round(&mut self, dropped: u32) -> u32 {
        if dropped > 0 {
            self.clean = 0;
            self.balls = self.balls.saturating_sub(dropped).max(Self::FIRST_BALLS);
        } else {
            self.clean += 1;
        }
        if self.clean == Self::ROUNDS_TO_RISE {
            self.clean = 0;
            self.balls += 1;
        }
        self.balls
    }
}

impl Default for Juggler {
    fn default() -> Self {
        Juggler::new()
    }
}
