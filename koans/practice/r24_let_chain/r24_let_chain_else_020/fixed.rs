pub struct Guesser {
    low: u32,
    high: u32,
    pub tries: Vec<u32>,
}

impl Guesser {
    pub fn new(low: u32, high: u32) -> Self {
        Guesser {
            low,
            high,
            tries: vec![],
        }
    }

    pub fn guess(&mut self) -> Option<u32> {
        if self.low > self.high {
            return None;
        }
        let middle = self.low + (self.high - self.low) / 2;
        if self.tries.len() < 20 && self.tries.last() != Some(&middle) {
            self.tries.push(middle);
        }
        Some(middle)
    }

    pub fn answer(&mut self, secret: u32) -> bool {
        let Some(guess) = self.guess() else {
            return false;
        };
        if guess == secret {
            return true;
        } else if guess < secret {
            self.low = guess + 1;
        } else {
            self.high = guess.saturating_sub(1);
        }
        false
    }
}
