use std::collections::BTreeSet;

#[derive(Debug, Eq, PartialEq)]
pub struct Chord {
    pub bass: u8,
}

pub fn chord(keys: &[u8]) -> Option<Chord> {
    let bass = *keys.iter().min()?;
    let tones = keys.iter().map(|key| key % 12).collect();
    Some(Chord { tones, bass })
}
