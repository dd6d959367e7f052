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
}

#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub rank: Rank,
    pub suit: Suit,
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
