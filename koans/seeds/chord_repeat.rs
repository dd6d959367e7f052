use std::collections::BTreeSet;

#[derive(Debug, Eq, PartialEq)]
pub struct Chord {
    pub tones: BTreeSet<u8>,
    pub bass: u8,
}

pub fn chord(keys: &[u8]) -> Option<Chord> {
    let bass = *keys.iter().min()?;
    let tones = keys.iter().map(|key| key % 12).collect();
    Some(Chord { tones, bass })
}

pub fn repeats(song: &[Chord]) -> bool {
    song.windows(2).any(|pair| pair[0] == pair[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_octaves() {
        let found = chord(&[64, 60, 72]).unwrap();
        assert_eq!(found.bass, 60);
        assert_eq!(found.tones, BTreeSet::from([0, 4]));
        assert_eq!(chord(&[]), None);
    }

    #[test]
    fn notices_a_repeat() {
        let song = [chord(&[60, 64]).unwrap(), chord(&[64, 60, 72]).unwrap()];
        assert!(repeats(&song));
        assert!(!repeats(&song[..1]));
    }
}
