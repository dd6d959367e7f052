use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Loaf {
    pub flour: String,
    pub grams: u32,
}

pub fn half_loaf(shelf: &HashMap<String, Loaf>, name: &str) -> Option<Loaf> {
    let whole = shelf.get(name);
    let mut half = whole.clone();
    half.grams /= 2;
    Some(half)
}
