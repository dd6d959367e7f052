use std::collections::HashMap;

#[derive(PartialEq)]
pub struct Letter {
    pub sign: char,
    pub tone: i8,
}

pub fn opening(tones: &HashMap<char, i8>, word: &str) -> Option<Letter> {
    let sign = word.chars().next();
    let tone = *tones.get(&sign)?;
    Some(Letter { sign, tone })
}
