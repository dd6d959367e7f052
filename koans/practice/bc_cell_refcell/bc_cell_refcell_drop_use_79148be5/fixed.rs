use std::sync::Mutex;

static PHRASES: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

pub fn learn(word: &str, meaning: &str) -> bool {
    let mut phrases = PHRASES.lock().unwrap();
    let known = phrases.iter().any(|(w, _)| w == word);
    if !known {
        phrases.push((word.to_string(), meaning.to_string()));
    }
    !known
}

pub fn translate(sentence: &str) -> String {
    let phrases = PHRASES.lock().unwrap();
    let lookup = |word: &str| match phrases.iter().find(|(w, _)| w == word) {
        Some((_, meaning)) => meaning.clone(),
        None => format!("<{word}>"),
    };
    sentence
        .split(' ')
        .map(lookup)
        .collect::<Vec<_>>()
        .join(" ")
}
