#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn explains() {
        let lexicon = Lexicon::english();
        assert_eq!(lexicon.explain("mice"), "mice: small rodent");
        assert_eq!(lexicon.explain("oxen"), "oxen: unknown");
        assert_eq!(lexicon.explain("xyz"), "xyz: unknown");
        assert_eq!(lexicon.gloss_length("went"), Some(4));
        assert_eq!(lexicon.gloss_length("oxen"), None);
    }
}
