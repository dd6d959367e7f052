#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_ladder() {
        let words = ["cold", "cord", "card", "ward", "warm"];
        let ladder = Ladder { words: &words };
        let path = shortest(&ladder, "cold", |w| *w == "warm").unwrap();
        assert_eq!(path, words);
    }
}
