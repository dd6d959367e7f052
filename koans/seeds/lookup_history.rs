use std::collections::VecDeque;

#[derive(Debug, Clone)]
pub struct Lookup {
    pub word: String,
    pub hits: usize,
}

pub fn remember(history: &mut VecDeque<Lookup>, word: &str) -> Option<Lookup> {
    let last = history.back()?;
    let hits = if last.word == word { last.hits + 1 } else { 1 };
    let word = word.to_string();
    let entry = Lookup { word, hits };
    history.push_back(entry.clone());
    Some(entry)
}

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
