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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_note() {
        let scale = [parse_note("C4").unwrap(), parse_note("G5").unwrap()];
        assert_eq!(place(&scale, "G5"), Some((1, 'G', 5)));
        assert_eq!(place(&scale, "G4"), None);
    }

    #[test]
    fn bad_notes() {
        assert!(parse_note("").is_none());
        assert!(parse_note("Cx").is_none());
        assert_eq!(place(&[], "?"), None);
    }
}
