use std::cell::{Ref, RefCell};

#[derive(Debug, PartialEq)]
pub struct Card {
    pub rank: u8,
    pub text: String,
}

pub struct Deck {
    cards: RefCell<Vec<Card>>,
}

impl Deck {
    pub fn ranked(texts: &[&str]) -> Deck {
        let cards = (1..).zip(texts).map(|(rank, t)| Card {
            rank,
            text: t.to_string(),
        });
        Deck {
            cards: RefCell::new(cards.collect()),
        }
    }

    /// The deck must not be empty.
    pub fn top(&self) -> Ref<'_, Card> {
        Ref::map(self.cards.borrow(), |cards| &cards[cards.len() - 1])
    }

    pub fn bury(&self) {
        self.cards.borrow_mut().rotate_right(1);
    }
}
