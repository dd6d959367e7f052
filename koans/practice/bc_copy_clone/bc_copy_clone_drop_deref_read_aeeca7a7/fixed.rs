use std::collections::HashSet;

#[derive(Debug)]
pub struct Puzzle {
    pub title: String,
    pub missing: Vec<u32>,
}

pub fn check(title: &str, pieces: &[u32], found: &HashSet<u32>) -> String {
    let mut missing = Vec::new();
    for piece in pieces {
        if !found.contains(piece) {
            missing.push(*piece);
        }
    }
    let title = title.to_string();
    let puzzle = Puzzle { title, missing };
    format!("{puzzle:?}")
}
