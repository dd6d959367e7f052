pub struct Suit {
    name: &'static str,
    red: bool,
}

impl Suit {
    pub const HEARTS: Suit = Suit {
        name: "hearts",
        red: true,
    };
    pub const SPADES: Suit = Suit {
        name: "spades",
        red: false,
    };
    pub const CLUBS: Suit = Suit {
        name: "clubs",
        red: false,
    };

    pub fn beats(&self, other: &Suit) -> bool {
        self.red && !other.red
    }
}

pub fn paint(suit: &Suit) -> String {
    if suit.red {
        format!("\x1b[31m{}\x1b[0m", suit.name)
    } else {
        suit.name.to_string()
    }
}

pub fn legend() -> String {
    let suits = [Suit::Hearts, Suit::Spades, Suit::Clubs];
    let painted: Vec<String> = suits.iter().map(paint).collect();
    painted.join("/")
}
