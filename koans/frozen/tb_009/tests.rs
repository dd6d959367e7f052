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
    #[test]
    fn chapters_are_counted_by_threads() {
        fn threads_so_far() -> u64 {
            let id = std::thread::spawn(|| format!("{:?}", std::thread::current().id()));
            let digits = id.join().unwrap();
            let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
            digits.parse().unwrap()
        }
        let before = threads_so_far();
        assert_eq!(concordance(book(&["sea"; 40]), "sea"), [1; 40]);
        assert!(threads_so_far() - before > 40);
    }
}
