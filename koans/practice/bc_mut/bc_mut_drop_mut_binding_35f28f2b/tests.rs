#[cfg(test)]
mod tests {
    use super::*;

    const RHYME: &str = "The cat and the fiddle, the cow and the moon";

    #[test]
    fn case_folding_borrows() {
        assert!(matches!(fold_case("cat"), Cow::Borrowed("cat")));
        assert_eq!(fold_case("CAT"), "cat");
    }

    #[test]
    fn counting() {
        let tally: Tally = words(RHYME).collect();
        assert_eq!(tally.count("the"), 4);
        assert_eq!(tally.count("dog"), 0);
    }
}
