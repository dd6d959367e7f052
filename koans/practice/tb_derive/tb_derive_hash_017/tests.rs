#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_keep_the_input_order() {
        assert_eq!(
            largest_anagram_group(&["tea", "cat", "eat", "act", "ate"]),
            vec!["tea", "eat", "ate"]
        );
        assert_eq!(
            largest_anagram_group(&["aab", "abb", "baa"]),
            vec!["aab", "baa"]
        );
    }

    #[test]
    fn no_words_no_group() {
        assert!(largest_anagram_group(&[]).is_empty());
        assert_eq!(largest_anagram_group(&["solo"]), vec!["solo"]);
    }
}
