#[cfg(test)]
mod tests {
    use super::*;

    fn set(words: &str) -> HashSet<String> {
        words.split(' ').map(str::to_string).collect()
    }

    #[test]
    fn layers_combine() {
        let mut layered = Layered::default();
        layered.push(set("north south")).push(set("up"));
        let lexicon: &dyn Lexicon = &layered;
        assert!(lexicon.knows("up") && !lexicon.knows("down"));
        assert_eq!(lexicon.all().count(), 3);
    }
}
