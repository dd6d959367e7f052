use std::{error::Error, fmt};

#[derive(Debug)]
pub struct UnknownWord(pub String);

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "unknown word: {}", self.0)
    }
}

impl Error for UnknownWord {}

pub fn lookup(dictionary: &[&str], word: &str) -> Result<usize, UnknownWord> {
    let found = dictionary.iter().position(|w| w.eq_ignore_ascii_case(word));
    found.ok_or_else(|| UnknownWord(word.to_string()))
}

pub fn check(dictionary: &[&str], numbered: &str) -> Result<(u32, usize), Box<dyn Error>> {
    let (number, word) = numbered.split_once(' ').ok_or("no number")?;
    Ok((number.parse()?, lookup(dictionary, word)?))
}
