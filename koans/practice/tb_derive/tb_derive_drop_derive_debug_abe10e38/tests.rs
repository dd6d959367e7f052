#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_word() {
        let words = HashMap::from([("cat".to_string(), "gato".to_string())]);
        assert_eq!(translate(&words, "cat").unwrap(), "GATO");
        assert_eq!(report(&words, "cat"), "GATO");
    }

    #[test]
    fn unknown_word() {
        let words = HashMap::new();
        assert_eq!(translate(&words, "dog").unwrap_err().0, "dog");
        assert_eq!(report(&words, "dog"), "failed: UnknownWord(\"dog\")");
    }
}
