use std::fmt;
use std::ops::Add;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pitch(u8);

const NAMES: [&str; 12] = [
    "C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B",
];

impl Pitch {
    pub fn named(name: &str) -> Option<Pitch> {
        let at = NAMES.iter().position(|n| n.eq_ignore_ascii_case(name))?;
        Some(Pitch(at as u8))
    }
}

impl Add<u8> for Pitch {
    type Output = Pitch;
    fn add(self, semitones: u8) -> Pitch {
        Pitch((self.0 + semitones) % 12)
    }
}

impl fmt::Display for Pitch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(NAMES[usize::from(self.0)])
    }
}
