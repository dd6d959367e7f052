//! What letters cost.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letter {
    Card,
    Sealed { grams: u32 },
}

/// Cents; None when it is too heavy for a letter.
pub fn postage(letter: Letter) -> Option<u32> {
    match letter {
        Letter::Card => Some(70),
        Letter::Sealed { grams: 0..=20 } => Some(85),
        Letter::Sealed { grams: 21..=500 } => Some(160),
        Letter::Sealed { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weight_has_its_price() {
        let prices = [1, 20, 21, 501].map(|grams| postage(Letter::Sealed { grams }));
        assert_eq!(prices, [Some(85), Some(85), Some(160), None]);
    }

    #[test]
    fn a_letter_can_be_weighed_twice() {
        let card = Letter::Card;
        assert_eq!(postage(card), postage(card));
    }
}
