#[cfg(test)]
mod tests {
    use super::*;

    fn card(rank: Rank, suit: char) -> Card {
        Card { rank, suit }
    }

    #[test]
    fn rank_before_suit() {
        let hand = [
            card(Rank::Ace, 'c'),
            card(Rank::Number(9), 's'),
            card(Rank::Jack, 'd'),
        ];
        assert_eq!(lowest(&hand), Some(&card(Rank::Number(9), 's')));
        let hand = [card(Rank::Ace, 'c'), card(Rank::Jack, 'd')];
        assert_eq!(lowest(&hand), Some(&card(Rank::Jack, 'd')));
    }

    #[test]
    fn suit_breaks_ties() {
        let hand = [card(Rank::Number(4), 's'), card(Rank::Number(4), 'h')];
        assert_eq!(lowest(&hand).map(|c| c.suit), Some('h'));
        assert_eq!(lowest(&[]), None);
    }
}
