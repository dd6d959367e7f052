//! Playing cards, decks and tricks.

use std::collections::HashMap;
use std::fmt;

macro_rules! named_enum {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        pub enum $name {
            $($variant),+
        }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            pub fn symbol(self) -> char {
                match self {
                    $($name::$variant => $text),+
                }
            }
        }

        impl TryFrom<char> for $name {
            type Error = CardError;

            fn try_from(symbol: char) -> Result<Self, CardError> {
                match symbol {
                    $($text => Ok($name::$variant),)+
                    other => Err(CardError::Symbol(other)),
                }
            }
        }
    };
}

named_enum! {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    Suit { Clubs = 'c', Diamonds = 'd', Hearts = 'h', Spades = 's' }
}

named_enum! {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    Rank { Ten = 'T', Jack = 'J', Queen = 'Q', King = 'K', Ace = 'A' }
}

#[derive(Debug, PartialEq)]
pub enum CardError {
    Symbol(char),
    Length(usize),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub rank: Rank,
    pub suit: Suit,
}

impl std::str::FromStr for Card {
    type Err = CardError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let symbols: Vec<char> = text.chars().collect();
        let &[rank, suit] = symbols.as_slice() else {
            return Err(CardError::Length(symbols.len()));
        };
        Ok(Card {
            rank: rank.try_into()?,
            suit: suit.try_into()?,
        })
    }
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.rank.symbol(), self.suit.symbol())
    }
}

#[derive(Clone)]
pub struct Deck(Vec<Card>);

impl Deck {
    pub fn full() -> Self {
        let ranks = |&suit: &Suit| Rank::ALL.iter().map(move |&rank| Card { rank, suit });
        Deck(Suit::ALL.iter().flat_map(ranks).collect())
    }

    /// Shuffles with numbers drawn from a closure.
    pub fn shuffle<F>(&mut self, mut draw: F)
    where
        F: FnMut(usize) -> usize,
    {
        for top in (1..self.0.len()).rev() {
            self.0.swap(top, draw(top + 1));
        }
    }

    pub fn deal<const PLAYERS: usize>(&mut self, each: usize) -> Option<[Vec<Card>; PLAYERS]> {
        let kept = self.0.len().checked_sub(PLAYERS * each)?;
        let mut dealt = self.0.split_off(kept);
        Some(std::array::from_fn(|_| dealt.drain(..each).collect()))
    }
}

/// The card that takes a trick.
pub fn takes<'c>(trick: &'c [Card], trump: Option<Suit>) -> Option<&'c Card> {
    let led = trick.first()?.suit;
    let best = |suit: Suit| {
        let followers = trick.iter().filter(move |card| card.suit == suit);
        followers.max_by_key(|card| card.rank)
    };
    trump.and_then(best).or_else(|| best(led))
}

pub fn by_suit(cards: &[Card]) -> HashMap<Suit, Vec<Rank>> {
    let mut hand: HashMap<Suit, Vec<Rank>> = HashMap::new();
    for card in cards {
        hand.entry(card.suit).or_default().push(card.rank);
    }
    hand.values_mut().for_each(|ranks| ranks.sort());
    hand
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cards(text: &str) -> Vec<Card> {
        text.split(' ').map(|word| word.parse().unwrap()).collect()
    }

    #[test]
    fn card_text() {
        assert_eq!(cards("Qh")[0].to_string(), "Qh");
        assert_eq!("Xh".parse::<Card>(), Err(CardError::Symbol('X')));
        assert_eq!("Qhh".parse::<Card>(), Err(CardError::Length(3)));
    }

    #[test]
    fn shuffling_copies() {
        let deck = Deck::full();
        let mut other = deck.clone();
        let mut calls = 0;
        other.shuffle(|n| {
            calls += 1;
            (n + 3) % n
        });
        assert_eq!(calls, 19);
        assert_ne!(deck.0, other.0);
        assert!(deck.0.iter().all(|card| other.0.contains(card)));
    }

    #[test]
    fn dealing() {
        let mut deck = Deck::full();
        let [north, south] = deck.deal::<2>(6).unwrap();
        assert_eq!((north.len(), south.len(), deck.0.len()), (6, 6, 8));
        assert!(deck.deal::<3>(3).is_none());
    }

    #[test]
    fn tricks() {
        let trick = cards("Kh Ad Ah Tc");
        assert_eq!(takes(&trick, None), Some(&trick[2]));
        assert_eq!(takes(&trick, Some(Suit::Clubs)), Some(&trick[3]));
        assert_eq!(takes(&trick, Some(Suit::Spades)), Some(&trick[2]));
        assert_eq!(takes(&[], None), None);
    }

    #[test]
    fn sorted_hands() {
        let hand = by_suit(&cards("Ah Th Kc"));
        assert_eq!(hand[&Suit::Hearts], [Rank::Ten, Rank::Ace]);
        assert_eq!(hand.get(&Suit::Spades), None);
    }
}
