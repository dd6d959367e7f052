#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn all_spellings() {
        assert_eq!(spellings("20"), ["a0", "b0", "c0"]);
        assert_eq!(spellings("7-9").len(), 16);
        assert_eq!(spellings(""), [""]);
    }
    #[test]
    fn known_words() {
        assert_eq!(matching("228", &["dog", "cat", "bat"]), Some("cat"));
        assert_eq!(matching("1", &["dog"]), None);
    }
}
