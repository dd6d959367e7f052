use std::collections::BTreeMap;

#[derive(Debug)]
pub enum Amount {
    Digits(u32),
    Named(u32),
}

pub fn amount(word: &str, names: &BTreeMap<String, u32>) -> Option<Amount> {
    if word.chars().next().is_ascii_digit() {
        return Some(Amount::Digits(word.parse().ok()?));
    }
    Some(Amount::Named(*names.get(word)?))
}
