use std::collections::BTreeSet;

#[derive(Debug, Clone)]
pub struct Chain {
    pub end: char,
    pub words: BTreeSet<String>,
}

pub fn grow(chain: &Chain, word: &str) -> Option<Chain> {
    let first = word.chars().next()?;
    if chain.end != first {
        return Some(chain.clone());
    }
    let mut words = chain.words.clone();
    words.insert(word.to_string());
    let end = word.chars().last()?;
    Some(Chain { end, words })
}
