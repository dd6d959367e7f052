#[derive(Default)]
pub struct Table {
    pub deck: Vec<u8>,
    pub left: Vec<u8>,
    pub right: Vec<u8>,
}

impl Table {
    pub fn deal(&mut self, rounds: usize) {
        for _ in 0..rounds {
            for hand in [&mut self.left, &mut self.right] {
                if let Some(card) = self.deck.pop() {
                    hand.push(card);
                }
            }
        }
    }
}
