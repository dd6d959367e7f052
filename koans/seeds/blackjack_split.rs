#[derive(Clone, Debug)]
pub struct Hand {
    pub cards: Vec<u8>,
    pub bet: u32,
}

pub fn split(hand: &mut Hand) -> Result<Hand, String> {
    let moved = hand.cards.pop().ok_or("no cards")?;
    let mut other = hand.clone();
    other.cards = vec![moved];
    Ok(other)
}

pub fn all_high(hand: &Hand) -> bool {
    hand.cards.iter().all(|card| *card > 9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_a_pair() {
        let (cards, bet) = (vec![8, 7], 20);
        let mut hand = Hand { cards, bet };
        let other = split(&mut hand).unwrap();
        assert_eq!(hand.cards, vec![8]);
        assert_eq!((other.cards, other.bet), (vec![7], 20));
    }

    #[test]
    fn refuses_an_empty_hand() {
        let (cards, bet) = (Vec::new(), 5);
        let mut hand = Hand { cards, bet };
        assert_eq!(split(&mut hand).unwrap_err(), "no cards");
    }

    #[test]
    fn sees_high_cards() {
        let (cards, bet) = (vec![10, 11], 1);
        let mut hand = Hand { cards, bet };
        assert!(all_high(&hand));
        hand.cards.push(9);
        assert!(!all_high(&hand));
    }
}
