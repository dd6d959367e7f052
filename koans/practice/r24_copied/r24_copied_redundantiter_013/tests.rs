#[cfg(test)]
mod tests {
    use super::*;
    fn puzzle() -> Crossword {
        let clue = |answer: &str| Clue {
            text: "?".into(),
            answer: answer.into(),
        };
        Crossword {
            across: vec![clue("crab"), clue("übel")],
            down: vec![clue("ox")],
        }
    }
    #[test]
    fn counts_characters() {
        assert_eq!(puzzle().letters(), [4, 4, 2]);
    }
    #[test]
    fn finds_letters() {
        assert!(puzzle().uses('X') && puzzle().uses('Ü'));
        assert!(!puzzle().uses('Q'));
    }
}
