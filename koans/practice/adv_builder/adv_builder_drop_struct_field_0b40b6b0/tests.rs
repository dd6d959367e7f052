#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_word_is_shouted() {
        let words = BTreeSet::from(["pear".to_string(), "fig".to_string()]);
        let expected = "Summary { first: \"FIG\", words: 2 }";
        assert_eq!(summarize(&words), Some(expected.to_string()));
    }

    #[test]
    fn no_words_no_summary() {
        let words = BTreeSet::new();
        assert_eq!(summarize(&words), None);
    }
}
