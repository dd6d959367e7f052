#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds() {
        assert_eq!(
            doubled_words("The the cat sat on on the mat"),
            vec!["the", "on"]
        );
    }

    #[test]
    fn none() {
        assert!(doubled_words("one two one").is_empty());
        assert_eq!(doubled_words("a A a"), vec!["a", "a"]);
    }
}
