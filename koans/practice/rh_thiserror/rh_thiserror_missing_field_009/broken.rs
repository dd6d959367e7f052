use thiserror::Error;

#[derive(Debug, Error, PartialEq, Eq)]
#[error("unknown signal {signal:?} at group {group}")]
pub struct Garbled {
    pub signal: String,
    pub group: usize,
}

const TABLE: [(&str, char); 6] = [
    (".-", 'a'),
    (".", 'e'),
    ("..", 'i'),
    ("--", 'm'),
    ("-", 't'),
    ("...", 's'),
];

fn letter(signal: &str) -> Option<char> {
    TABLE
        .iter()
        .find(|(code, _)| *code == signal)
        .map(|(_, letter)| *letter)
}

pub fn decode(message: &str) -> Result<String, Garbled> {
    message
        .split_whitespace()
        .enumerate()
        .map(|(group, signal)| {
            letter(signal).ok_or_else(|| Garbled {
                signal: signal.to_string(),
            })
        })
        .collect()
}
