#[cfg(test)]
mod tests {
    use super::*;
    fn dutch(word: &str) -> Option<String> {
        (word == "cat").then(|| "kat".to_string())
    }
    #[test]
    fn asks_once() {
        let mut dictionary = Dictionary::new(dutch);
        for _ in 0..3 {
            assert_eq!(dictionary.look_up("cat").unwrap(), "kat");
            assert_eq!(
                dictionary.look_up("fog").unwrap_err().to_string(),
                "no translation of fog"
            );
        }
        assert_eq!(dictionary.calls, 2);
    }
}
