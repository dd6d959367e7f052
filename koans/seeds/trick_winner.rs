#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Suit {
    Hearts,
    Spades,
}

pub fn best_rank(trick: &[(Suit, u8)]) -> Result<u8, String> {
    let mut lead = *trick.first().ok_or("no cards played")?;
    for play in trick {
        if play.0 == lead.0 && play.1 > lead.1 {
            lead = *play;
        }
    }
    Ok(lead.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_suit_cannot_win() {
        let trick = [(Suit::Hearts, 5), (Suit::Spades, 14), (Suit::Hearts, 9)];
        assert_eq!(best_rank(&trick), Ok(9));
    }

    #[test]
    fn lead_may_stay_best() {
        let trick = [(Suit::Spades, 12), (Suit::Spades, 3)];
        assert_eq!(best_rank(&trick), Ok(12));
    }

    #[test]
    fn nothing_played() {
        let nobody = best_rank(&[]);
        assert_eq!(nobody, Err("no cards played".to_string()));
    }
}
