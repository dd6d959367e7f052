use std::collections::HashMap;

#[derive(Debug)]
pub struct UnknownWord(pub String);

pub fn translate(words: &HashMap<String, String>, word: &str) -> Result<String, UnknownWord> {
    let fault = UnknownWord(word.to_string());
    let found = words.get(word).ok_or(fault)?;
    Ok(found.to_uppercase())
}

pub fn report(words: &HashMap<String, String>, word: &str) -> String {
    match translate(words, word) {
        Ok(text) => text,
        Err(fault) => format!("failed: {fault:?}"),
    }
}

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
