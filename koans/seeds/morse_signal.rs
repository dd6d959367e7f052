//! Keying text as dots and dashes, and listening to it.

use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::io::{self, Write};
use std::sync::OnceLock;
use std::time::Duration;

const LETTERS: &str = "A.- B-... C-.-. D-.. E. G--. I.. K-.- L.-.. M-- N-. O--- R.-. S... T- U..-";

#[derive(Debug)]
struct Tables<'s> {
    code: HashMap<char, &'s str>,
    letter: HashMap<&'s str, char>,
}

fn tables() -> &'static Tables<'static> {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let pairs = || {
            LETTERS
                .split(' ')
                .filter_map(|w| w.chars().next().map(|c| (c, &w[1..])))
        };
        Tables {
            code: pairs().collect(),
            letter: pairs().map(|(c, w)| (w, c)).collect(),
        }
    })
}

#[derive(Debug)]
pub enum MorseError {
    NoCode(char),
    NoLetter { word: usize, signs: String },
    Io(io::Error),
    Fmt(fmt::Error),
}

impl From<io::Error> for MorseError {
    fn from(e: io::Error) -> Self {
        MorseError::Io(e)
    }
}

impl From<fmt::Error> for MorseError {
    fn from(e: fmt::Error) -> Self {
        MorseError::Fmt(e)
    }
}

pub fn encode(text: &str) -> Result<String, MorseError> {
    let mut out = String::new();
    for (i, word) in text.split_whitespace().enumerate() {
        if i > 0 {
            write!(out, " / ")?;
        }
        let codes = word.chars().map(|c| {
            let code = tables().code.get(&c.to_ascii_uppercase());
            code.copied().ok_or(MorseError::NoCode(c))
        });
        out += &codes.collect::<Result<Vec<_>, _>>()?.join(" ");
    }
    Ok(out)
}

pub fn decode(signs: &str) -> Result<String, MorseError> {
    let words = signs.split(" / ").enumerate().map(|(word, signs)| {
        let letter = |s: &str| {
            tables()
                .letter
                .get(s)
                .copied()
                .ok_or_else(|| MorseError::NoLetter {
                    word,
                    signs: s.to_string(),
                })
        };
        signs.split(' ').map(letter).collect::<Result<String, _>>()
    });
    Ok(words.collect::<Result<Vec<_>, _>>()?.join(" "))
}

/// Something that can be switched on and off for a while.
pub trait Key {
    type Error;
    fn hold(&mut self, on: bool, time: Duration) -> Result<(), Self::Error>;
}

impl Key for String {
    type Error = fmt::Error;
    fn hold(&mut self, on: bool, time: Duration) -> fmt::Result {
        let sign = if on { '+' } else { '-' };
        write!(self, "{sign}{}", time.as_millis())
    }
}

/// Draws the signal, one character for each unit.
pub struct Paper<W> {
    pub out: W,
    pub unit: Duration,
}

impl<W: Write> Key for Paper<W> {
    type Error = io::Error;
    fn hold(&mut self, on: bool, time: Duration) -> io::Result<()> {
        let units = time.as_millis() / self.unit.as_millis();
        (0..units).try_for_each(|_| self.out.write_all(if on { b"=" } else { b" " }))
    }
}

pub fn send<K>(text: &str, unit: Duration, key: &mut K) -> Result<(), MorseError>
where
    K: Key + ?Sized,
    MorseError: From<K::Error>,
{
    for sign in encode(text)?.chars() {
        let (on, units) = match sign {
            '.' => (true, 1),
            '-' => (true, 3),
            _ => (false, 2),
        };
        key.hold(on, unit * units)?;
        key.hold(false, unit)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNIT: Duration = Duration::from_millis(50);

    #[test]
    fn encodes_and_decodes() {
        let signs = encode("Go on").unwrap();
        assert_eq!(signs, "--. --- / --- -.");
        assert_eq!(decode(&signs).unwrap(), "GO ON");
        assert_eq!(tables().code.len(), tables().letter.len());
    }

    #[test]
    fn unknown_letters_and_signs() {
        assert!(matches!(encode("a?"), Err(MorseError::NoCode('?'))));
        let Err(MorseError::NoLetter { word, signs }) = decode(". / ......") else {
            panic!("six dots are no letter");
        };
        assert_eq!((word, signs.as_str()), (1, "......"));
    }

    #[test]
    fn keys_time_the_signs() {
        let mut key = String::new();
        send("A", UNIT, &mut key).unwrap();
        assert_eq!(key, "+50-50+150-50");
    }

    #[test]
    fn paper_shows_the_signal() {
        let mut paper = Paper {
            out: Vec::new(),
            unit: UNIT,
        };
        send("E T", UNIT, &mut paper).unwrap();
        assert_eq!(
            String::from_utf8(paper.out)
                .unwrap()
                .trim_end()
                .matches('=')
                .count(),
            4
        );
    }

    #[test]
    fn full_paper_is_an_error() {
        let mut space = [0u8; 2];
        let mut paper = Paper {
            out: &mut space[..],
            unit: UNIT,
        };
        assert!(matches!(
            send("SOS", UNIT, &mut paper),
            Err(MorseError::Io(_))
        ));
        assert!(matches!(MorseError::from(fmt::Error), MorseError::Fmt(_)));
    }
}
