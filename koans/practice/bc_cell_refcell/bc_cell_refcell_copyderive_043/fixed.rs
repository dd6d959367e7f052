use std::cell::Cell;

/// A deterministic die for replays.
#[derive(Debug, Clone)]
pub struct Die {
    sides: u32,
    seed: Cell<u32>,
}

impl Die {
    pub fn seeded(sides: u32, seed: u32) -> Self {
        Die {
            sides,
            seed: Cell::new(seed),
        }
    }

    pub fn roll(&self) -> u32 {
        let next = self
            .seed
            .get()
            .wrapping_mul(1_103_515_245)
            .wrapping_add(12_345)
            % (1 << 31);
        self.seed.set(next);
        next / 65_536 % self.sides + 1
    }
}

pub fn replay(die: &Die, rolls: usize) -> Vec<u32> {
    let copy = die.clone();
    std::iter::repeat_with(|| copy.roll()).take(rolls).collect()
}
