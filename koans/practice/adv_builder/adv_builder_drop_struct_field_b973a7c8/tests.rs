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
