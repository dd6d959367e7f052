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
