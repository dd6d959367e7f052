//! Pitch classes, scales, chords and a small arpeggiator.

use std::collections::HashSet;
use std::fmt;
use std::ops::{Add, Sub};

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

impl Sub for Pitch {
    type Output = u8;
    fn sub(self, other: Pitch) -> u8 {
        (12 + self.0 - other.0) % 12
    }
}

impl fmt::Display for Pitch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(NAMES[usize::from(self.0)])
    }
}

/// Anything that can list its pitches above a root.
pub trait Voicing {
    fn root(&self) -> Pitch;
    fn steps(&self) -> &[u8];

    fn pitches(&self) -> Vec<Pitch> {
        self.steps()
            .iter()
            .map(|&step| self.root() + step)
            .collect()
    }

    fn shares_with(&self, other: &dyn Voicing) -> usize {
        let mine: HashSet<Pitch> = self.pitches().into_iter().collect();
        other.pitches().iter().filter(|p| mine.contains(p)).count()
    }
}

#[derive(Debug, Clone)]
pub struct Scale {
    pub root: Pitch,
    pub steps: Vec<u8>,
}

impl Voicing for Scale {
    fn root(&self) -> Pitch {
        self.root
    }
    fn steps(&self) -> &[u8] {
        &self.steps
    }
}

impl Scale {
    pub fn major(root: Pitch) -> Self {
        let steps = vec![0, 2, 4, 5, 7, 9, 11];
        Scale { root, steps }
    }

    pub fn triad(&self, degree: usize) -> Option<Chord> {
        let pitches = self.pitches();
        let root = *pitches.get(degree.checked_sub(1)?)?;
        let third = *pitches.iter().cycle().nth(degree + 1)? - root;
        let qualities = [Quality::Minor, Quality::Major];
        let quality = *qualities.get(usize::from(third) - 3)?;
        Some(Chord { root, quality })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quality {
    Major,
    Minor,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Chord {
    pub root: Pitch,
    pub quality: Quality,
}

impl Voicing for Chord {
    fn root(&self) -> Pitch {
        self.root
    }
    fn steps(&self) -> &[u8] {
        match self.quality {
            Quality::Major => &[0, 4, 7],
            Quality::Minor => &[0, 3, 7],
        }
    }
}

pub fn progression<'a, V: Voicing>(parts: &'a [V]) -> impl Iterator<Item = String> + 'a {
    let text = |pitch: &Pitch| pitch.to_string();
    parts.iter().map(move |part| {
        part.pitches()
            .iter()
            .map(text)
            .collect::<Vec<_>>()
            .join("-")
    })
}

pub fn arpeggio(voicing: Box<dyn Voicing>, beats: usize) -> impl Iterator<Item = Pitch> {
    let pitches = voicing.pitches();
    (0..beats).map(move |beat| pitches[beat % pitches.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn c() -> Pitch {
        Pitch::named("c").unwrap()
    }

    #[test]
    fn pitch_arithmetic_wraps() {
        let b = c() + 11;
        assert_eq!(format!("{b:>3}"), "  B");
        assert_eq!(c() - b, 1);
        assert_eq!(Pitch::named("H"), None);
    }

    #[test]
    fn triads_of_c_major() {
        let scale = Scale::major(c());
        let fifth = scale.triad(5).unwrap();
        assert_eq!(
            fifth,
            Chord {
                root: c() + 7,
                quality: Quality::Major
            }
        );
        assert_eq!(scale.triad(2).map(|t| t.quality), Some(Quality::Minor));
        assert!(scale.triad(0).is_none());
    }

    #[test]
    fn common_tones() {
        let scale = Scale::major(c());
        let chord = scale.triad(1).unwrap();
        assert_eq!(chord.shares_with(&scale.clone()), 3);
        assert_eq!(scale.shares_with(&Scale::major(c() + 7)), 6);
    }

    #[test]
    fn chords_as_text() {
        let chords: Vec<Chord> = [1, 4]
            .iter()
            .filter_map(|&d| Scale::major(c()).triad(d))
            .collect();
        assert_eq!(progression(&chords).collect::<Vec<_>>(), ["C-E-G", "F-A-C"]);
    }

    #[test]
    fn arpeggio_cycles() {
        let chord = Chord {
            root: c(),
            quality: Quality::Minor,
        };
        let notes: Vec<String> = arpeggio(Box::new(chord), 4)
            .map(|p| p.to_string())
            .collect();
        assert_eq!(notes, ["C", "D#", "G", "C"]);
    }
}
