#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(
            ["apple", "stone", "hmm", "EYE", "sea"].map(syllables),
            [2, 1, 1, 1, 1]
        );
        assert!(is_vowel('Y') && !is_vowel('ñ'));
    }
    #[test]
    fn haiku() {
        assert!(is_haiku(
            "an old silent pond\na frog jumps into the pond\nsplash silence again"
        ));
        assert!(!is_haiku("just a line"));
    }
}
