pub struct Card {
    pub front: String,
    pub due: bool,
}

pub struct Deck {
    pub cards: Vec<Card>,
}

impl Deck {
    pub fn count(&self) -> usize {
        self.cards.len()
    }

    pub fn rotate(&mut self, by: usize) {
        let size = self.count().max(1);
        self.cards.rotate_left(by % size);
    }
}

impl Deck {
    pub fn count_due(&self) -> usize {
        self.cards.iter().filter(|c| c.due).count()
    }

    pub fn share_due(&self) -> f64 {
        match self.count() {
            0 => 0.0,
            n => self.count_due() as f64 / n as f64,
        }
    }
}
