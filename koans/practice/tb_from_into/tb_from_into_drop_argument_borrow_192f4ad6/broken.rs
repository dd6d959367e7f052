use std::collections::BTreeMap;

/// A blank tile, which is not in the table, scores nothing.
pub fn word_score(points: &BTreeMap<char, u32>, word: &str) -> u32 {
    let mut score = 0u32;
    for tile in word.chars() {
        score += points.get(tile).copied().unwrap_or_default();
    }
    score
}
