#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_cards() {
        let cards = birthday(&["Mia", "Jo"], vec!["joy".into()]);
        assert_eq!(cards[1].front, "Happy birthday, Jo!");
        assert_eq!(cards[0].inside, ["joy", "for Mia"]);
        assert_eq!(pages(&cards), 6);
    }
}
