use std::collections::HashMap;

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
