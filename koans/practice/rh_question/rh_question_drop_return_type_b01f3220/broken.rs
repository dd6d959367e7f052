#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pitch(u8);

const NAMES: [&str; 12] = [
    "C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B",
];

impl Pitch {
    pub fn named(name: &str) {
        let at = NAMES.iter().position(|n| n.eq_ignore_ascii_case(name))?;
        Some(Pitch(at as u8))
    }
}
