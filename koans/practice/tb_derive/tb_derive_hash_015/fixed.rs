use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Note {
    Tone(u8),
    Rest,
}

pub fn plays_of_top_phrase(song: &[Note], length: usize) -> usize {
    let mut plays: HashMap<Vec<Note>, usize> = HashMap::new();
    for phrase in song.windows(length) {
        *plays.entry(phrase.to_vec()).or_default() += 1;
    }
    plays.into_values().max().unwrap_or(0)
}
