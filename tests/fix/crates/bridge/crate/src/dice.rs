/// A tiny generator of random numbers.
pub struct Dice {
    state: u64,
}

impl Dice {
    /// From a seed, which may be anything.
    pub fn new(seed: u64) -> Self {
        Dice { state: seed.wrapping_mul(2).wrapping_add(1) }
    }

    /// The next throw, 1 to 6.
    pub fn throw(&mut self) -> u8 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state % 6) as u8 + 1
    }
}

/// The sum of some throws.
pub fn sum(gen: &mut Dice, count: usize) -> u32 {
    (0..count).map(|_| u32::from(gen.throw())).sum()
}
