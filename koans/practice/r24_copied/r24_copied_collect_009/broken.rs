#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Card {
    pub suit: char,
    pub rank: u8,
}

pub struct Deck(Vec<Card>);

impl Deck {
    pub fn full() -> Self {
        let suits = ['C', 'D', 'H', 'S'];
        Deck(
            suits
                .iter()
                .flat_map(|&suit| (2..=14).map(move |rank| Card { suit, rank }))
                .collect(),
        )
    }

    pub fn cut(&mut self, at: usize) {
        let length = self.0.len().max(1);
        self.0.rotate_left(at % length);
    }

    pub fn hand(&self, player: usize) -> Vec<Card> {
        let size = self.0.len() / 4;
        let mut hand: Vec<Card> = self.0[player * size..][..size].iter().copied().collect();
        hand.sort_unstable_by(|a, b| b.cmp(a));
        hand
    }
}
