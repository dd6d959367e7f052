#[cfg(test)]
mod tests {
    use super::*;
    fn book(chapters: &[&str]) -> Vec<String> {
        chapters.iter().map(|c| c.to_string()).collect()
    }
    #[test]
    fn counts_whole_words() {
        assert_eq!(occurrences("The whale, the WHALE; whales!", "whale"), 2);
        assert_eq!(occurrences("sea and sea and sea", "sea"), 3);
        assert_eq!(occurrences("", "sea"), 0);
    }
    #[test]
    fn one_count_per_chapter() {
        assert_eq!(
            concordance(book(&["Call me", "sea, Sea", "calm sea"]), "SEA"),
            [0, 2, 1]
        );
        assert_eq!(concordance(book(&["ship ship ship"]), "Ship"), [3]);
    }
    #[test]
    fn empty_book() {
        assert!(concordance(Vec::new(), "sea").is_empty());
    }
}
