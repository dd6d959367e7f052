#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    Ace,
    Number(u8),
    Face,
}

pub fn parse(symbol: &str) -> Option<Rank> {
    Some(match symbol {
        "A" => Rank::Ace,
        "J" | "Q" | "K" => Rank::Face,
        _ => Rank::Number(symbol.parse().ok().filter(|n| (2..=10).contains(n))?),
    })
}

pub fn score(hand: &[Rank]) -> u8 {
    let mut soft = false;
    let mut sum = 0;
    for rank in hand {
        if let Rank::Ace = *rank {
            soft = true;
        }
        sum += match rank {
            Rank::Ace => 1,
            Rank::Number(n) => *n,
            Rank::Face => 10,
        };
    }
    if soft && sum <= 11 { sum + 10 } else { sum }
}

pub fn insurable(dealer: Option<Rank>) -> bool {
    if let Some(Rank::Ace) = dealer {
        true
    } else {
        score(dealer.as_slice()) == 10
    }
}
