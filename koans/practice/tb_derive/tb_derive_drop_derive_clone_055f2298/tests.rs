#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_repeated_words() {
        let word = "owl".to_string();
        let mut history = VecDeque::from([Lookup { word, hits: 1 }]);
        assert_eq!(remember(&mut history, "owl").unwrap().hits, 2);
        assert_eq!(remember(&mut history, "elk").unwrap().hits, 1);
        assert_eq!(history.len(), 3);
    }

    #[test]
    fn needs_a_first_word() {
        let mut history = VecDeque::new();
        assert!(remember(&mut history, "fox").is_none());
        assert!(history.is_empty());
    }
}
