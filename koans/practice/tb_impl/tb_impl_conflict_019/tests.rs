#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shares() {
        let c = |front: &str, due| Card {
            front: front.into(),
            due,
        };
        let mut d = Deck {
            cards: vec![c("a", true), c("b", false)],
        };
        assert_eq!(d.share_due(), 0.5);
        d.rotate(3);
        assert_eq!(d.cards[0].front, "b");
        assert_eq!(Deck { cards: vec![] }.share_due(), 0.0);
    }
}
