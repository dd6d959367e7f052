#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_vowel_groups() {
        assert_eq!(syllables("eeny meeny"), 2);
        assert_eq!(syllables("Out goes you"), 3);
        assert_eq!(syllables("banana"), 3);
        assert_eq!(syllables("hmm"), 0);
    }
    #[test]
    fn everyone_drops_out_in_turn() {
        assert_eq!(drop_outs(&["Al", "Bea", "Cy"], "go"), ["Al", "Bea", "Cy"]);
        assert_eq!(
            drop_outs(&["Al", "Bea", "Cy", "Dee"], "banana"),
            ["Cy", "Bea", "Dee", "Al"]
        );
    }
    #[test]
    fn odd_circles() {
        assert_eq!(drop_outs(&["Al", "Bea"], "psst"), ["Al", "Bea"]);
        assert_eq!(drop_outs(&["Al"], "banana"), ["Al"]);
        assert!(drop_outs(&[], "banana").is_empty());
    }
}
