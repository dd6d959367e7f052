//! Who gets a lot.

mod rounds;

use std::collections::HashMap;

use lots::Lot;
use purse::{Payment, Purse};

pub use rounds::Rounds;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paddle(pub u16);

/// The purses of those who sit in the room.
#[derive(Debug, Default)]
pub struct Room {
    purses: HashMap<Paddle, Purse>,
}

impl Room {
    pub fn admit(&mut self, paddle: Paddle, cents: u64) {
        self.purses.insert(paddle, Purse::with(cents));
    }

    /// The lot goes for the highest bid that can be paid.
    pub fn sell(&mut self, lot: &Lot, bids: &[(Paddle, u64)]) -> Option<(Paddle, Payment)> {
        let mut rounds = Rounds::default();
        for (paddle, cents) in bids {
            if rounds.beats(cents) && self.purses.get(paddle)?.has(*cents) {
                rounds.top(*paddle, *cents);
            }
        }
        let (winner, cents) = rounds.last().filter(|(_, cents)| lot.may_go_for(*cents))?;
        let payment = self.purses.get_mut(&winner)?.pay(cents)?;
        Some((winner, payment))
    }

    pub fn left(&self, paddle: Paddle) -> u64 {
        self.purses.get(&paddle).map_or(0, Purse::cents)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BIDS: [(Paddle, u64); 4] = [
        (Paddle(1), 100),
        (Paddle(2), 150),
        (Paddle(1), 140),
        (Paddle(2), 900),
    ];

    fn room() -> Room {
        let mut room = Room::default();
        room.admit(Paddle(1), 200);
        room.admit(Paddle(2), 300);
        room
    }

    #[test]
    fn the_highest_bid_that_can_be_paid_wins() {
        let mut room = room();
        let (winner, payment) = room.sell(&Lot::new(1, "globe"), &BIDS).unwrap();
        assert_eq!((winner, payment.cents()), (Paddle(2), 150));
        assert_eq!((room.left(Paddle(1)), room.left(Paddle(2))), (200, 150));
    }

    #[test]
    fn nothing_is_paid_below_the_reserve() {
        let mut room = room();
        let lot = Lot::new(2, "sextant").reserved_at(200);
        assert!(room.sell(&lot, &BIDS).is_none());
        assert_eq!(room.left(Paddle(2)), 300);
    }
}
