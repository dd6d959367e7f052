#[derive(Clone)]
pub struct Hand {
    pub owner: char,
    pub cards: Vec<u8>,
}

pub fn steal(from: &[u8], thief: char) -> Option<Hand> {
    let top = from.iter().max()?;
    Some(Hand {
        owner: thief,
        cards: vec![*top],
    })
}

pub fn twin(hand: &Hand) -> (Hand, String) {
    (hand.clone(), format!("{}{}", hand.owner, hand.cards.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_best_card() {
        let hand = steal(&[3, 11, 7], 'B').unwrap();
        assert_eq!(hand.owner, 'B');
        assert_eq!(hand.cards, vec![11]);
    }

    #[test]
    fn copies_a_hand() {
        let (copy, label) = twin(&steal(&[4], 'Q').unwrap());
        assert_eq!(copy.cards, vec![4]);
        assert_eq!(label, "Q1");
    }

    #[test]
    fn nothing_to_steal() {
        assert!(steal(&[], 'B').is_none());
        assert!(steal(&[1], 'B').is_some());
    }
}
