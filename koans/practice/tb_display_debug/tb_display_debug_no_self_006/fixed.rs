use std::fmt;

pub struct Chord {
    frets: [Option<u8>; 6],
}

impl Chord {
    pub fn new(frets: &str) -> Chord {
        let mut chord = Chord { frets: [None; 6] };
        for (slot, c) in chord.frets.iter_mut().zip(frets.chars()) {
            *slot = c.to_digit(10).map(|d| d as u8);
        }
        chord
    }
}

impl fmt::Debug for Chord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fret in self.frets {
            match fret {
                None => write!(f, "x")?,
                Some(0) => write!(f, "o")?,
                Some(fret) => write!(f, "{}", "|".repeat(fret.into()))?,
            }
            write!(f, ";")?;
        }
        Ok(())
    }
}
