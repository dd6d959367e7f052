#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_folding_borrows() {
        assert!(matches!(fold_case("cat"), Cow::Borrowed("cat")));
        assert_eq!(fold_case("CAT"), "cat");
    }

    #[test]
    fn stop_words_leave_a_copy() {
        let mut tally = Tally::default();
        tally.extend(words("It's a cat, a cat"));
        let stop = HashSet::from(["a"]);
        let short = tally.clone().without(&stop);
        assert_eq!((tally.count("a"), short.count("a")), (2, 0));
        assert_eq!(short.count("it's"), 1);
    }
}
