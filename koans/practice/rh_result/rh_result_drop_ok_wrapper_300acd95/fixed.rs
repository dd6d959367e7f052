use std::collections::HashMap;
use std::sync::LazyLock;

const CODES: &str = "a.- b-... e. n-. o--- s... t-";

static MORSE: LazyLock<HashMap<char, &'static str>> = LazyLock::new(|| {
    CODES
        .split(' ')
        .map(|entry| (entry.chars().next().unwrap(), &entry[1..]))
        .collect()
});

pub fn encode(text: &str) -> Result<String, char> {
    let signals: Result<Vec<&str>, char> = text
        .chars()
        .map(|c| MORSE.get(&c.to_ascii_lowercase()).copied().ok_or(c))
        .collect();
    Ok(signals?.join(" "))
}

pub fn decode(signal: &str) -> Option<char> {
    MORSE
        .iter()
        .find(|(_, code)| **code == signal)
        .map(|(letter, _)| *letter)
}
