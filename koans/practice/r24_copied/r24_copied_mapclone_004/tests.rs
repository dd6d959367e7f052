#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn synonyms_of_all_groups() {
        let thesaurus = Thesaurus::new(&[
            &["fast", "quick", "rapid"],
            &["fast", "firm"],
            &["slow", "dull"],
        ]);
        assert_eq!(
            thesaurus.synonyms("fast"),
            BTreeSet::from(["firm", "quick", "rapid"])
        );
        assert!(thesaurus.related("rapid", "quick"));
        assert!(!thesaurus.related("rapid", "firm"));
        assert!(!thesaurus.related("slow", "slow"));
    }
}
