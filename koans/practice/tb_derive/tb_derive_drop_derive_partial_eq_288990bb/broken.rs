use std::collections::HashSet;

#[derive(Debug, Hash, Eq)]
pub struct ShelfMark {
    pub hall: char,
    pub row: u8,
}

pub fn is_lost(known: &HashSet<ShelfMark>, text: &str) -> Option<bool> {
    let hall = text.chars().next()?;
    let row = text.trim_start_matches(hall).parse().unwrap_or(0);
    let mark = ShelfMark { hall, row };
    Some(!known.contains(&mark))
}
