#[derive(PartialEq)]
pub struct Note {
    pub letter: char,
    pub octave: u8,
}

pub fn parse_note(text: &str) -> Option<Note> {
    let letter = text.chars().next()?;
    let octave = text.strip_prefix(letter)?.parse().ok()?;
    Some(Note { letter, octave })
}

pub fn place(scale: &[Note], text: &str) -> Option<(usize, char, u8)> {
    let wanted = parse_note(text)?;
    let index = scale.iter().position(|note| *note == wanted)?;
    Some((index, wanted.letter, wanted.octave))
}
