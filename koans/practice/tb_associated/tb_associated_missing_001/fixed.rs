pub struct Tower {
    state: u32,
    sides: u32,
    left: usize,
}

impl Tower {
    pub fn new(seed: u32, sides: u32, left: usize) -> Self {
        Tower {
            state: seed,
            sides,
            left,
        }
    }
}

impl Iterator for Tower {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.left = self.left.checked_sub(1)?;
        self.state = self.state.wrapping_mul(1_103_515_245).wrapping_add(12_345) % (1 << 31);
        Some(self.state / 65_536 % self.sides + 1)
    }
}

pub fn sixes(seed: u32, throws: usize) -> usize {
    Tower::new(seed, 6, throws)
        .filter(|&pips| pips == 6)
        .count()
}
