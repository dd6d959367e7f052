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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_only_with_fitting_words() {
        let words = BTreeSet::new();
        let chain = grow(&Chain { end: 't', words }, "tiger").unwrap();
        assert_eq!((chain.end, chain.words.len()), ('r', 1));
        let same = grow(&chain, "eagle").unwrap();
        assert_eq!((same.end, same.words.len()), ('r', 1));
    }

    #[test]
    fn empty_word_breaks_the_chain() {
        let words = BTreeSet::new();
        assert!(grow(&Chain { end: 'a', words }, "").is_none());
    }
}
