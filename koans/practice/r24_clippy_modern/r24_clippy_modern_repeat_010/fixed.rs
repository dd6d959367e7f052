use std::iter::{once, repeat_n};

pub struct Note {
    pub string: usize,
    pub fret: u8,
    pub beats: usize,
}

pub fn frets(notes: &[Note], string: usize) -> Vec<Option<u8>> {
    notes
        .iter()
        .flat_map(|note| {
            let struck = (note.string == string).then_some(note.fret);
            once(struck).chain(repeat_n(None, note.beats - 1))
        })
        .collect()
}

pub fn tab(notes: &[Note], string: usize, name: char) -> String {
    let beats = frets(notes, string);
    if beats.iter().all(Option::is_none) {
        return format!("{name}|{}|", "-".repeat(beats.len()));
    }
    let line: String = beats
        .iter()
        .map(|beat| beat.map_or("-".to_string(), |fret| fret.to_string()))
        .collect();
    format!("{name}|{line}|")
}
