#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scores() {
        assert_eq!(word_score("Zen"), Some(12));
        assert_eq!(word_score("dog"), Some(5));
        assert_eq!(word_score("a-b"), None);
    }
}
