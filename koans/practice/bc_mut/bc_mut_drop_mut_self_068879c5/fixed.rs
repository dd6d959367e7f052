pub struct Cup<I> {
    dice: I,
}

impl<I: Iterator<Item = u8>> Cup<I> {
    pub fn new(dice: I) -> Self {
        Cup { dice }
    }

    /// Number of throws until two dice together show at least `target`.
    pub fn throws_until(&mut self, target: u8) -> u32 {
        let mut throws = 0;
        let needed = loop {
            let (Some(a), Some(b)) = (self.dice.next(), self.dice.next()) else {
                break u32::MAX;
            };
            throws += 1;
            if a + b >= target {
                break throws;
            }
        };
        needed
    }
}
