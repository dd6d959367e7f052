#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rotates() {
        let deck = Deck::ranked(&["fool", "star", "moon"]);
        assert_eq!(deck.top().text, "moon");
        deck.bury();
        assert_eq!(
            *deck.top(),
            Card {
                rank: 2,
                text: "star".into()
            }
        );
    }
}
