use std::fmt;

const LETTERS: [(char, &str); 12] = [
    ('a', ".-"),
    ('d', "-.."),
    ('e', "."),
    ('h', "...."),
    ('i', ".."),
    ('l', ".-.."),
    ('m', "--"),
    ('n', "-."),
    ('o', "---"),
    ('r', ".-."),
    ('s', "..."),
    ('t', "-"),
];

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeError {
    NoCode(char),
    NoLetter(String),
}

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CodeError::NoCode(letter) => write!(f, "no code for {letter}"),
            CodeError::NoLetter(code) => write!(f, "no letter for {code}"),
        }
    }
}

/// Letters become codes with a space between them, words are parted by " / ".
pub fn encode(text: &str) -> Result<String, CodeError> {
    let words = text.split_whitespace().map(|word| {
        let codes: Result<Vec<&str>, CodeError> = word.chars().map(code).collect();
        codes.map(|codes| codes.join(" "))
    });
    Ok(words.collect::<Result<Vec<_>, _>>()?.join(" / "))
}

/// The other way round.
pub fn decode(signal: &str) -> Result<String, CodeError> {
    let words = signal
        .split(" / ")
        .map(|word| word.split_whitespace().map(letter).collect());
    Ok(words.collect::<Result<Vec<String>, _>>()?.join(" "))
}

fn code(wanted: char) -> Result<&'static str, CodeError> {
    let known = LETTERS
        .iter()
        .find(|(letter, _)| letter.eq_ignore_ascii_case(&wanted));
    known
        .map(|(_, code)| *code)
        .ok_or(CodeError::NoCode(wanted))
}

fn letter(wanted: &str) -> Result<char, CodeError> {
    let known = LETTERS.iter().find(|(_, code)| *code == wanted);
    known
        .map(|(letter, _)| *letter)
        .ok_or_else(|| CodeError::NoLetter(wanted.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_parted() {
        assert_eq!(encode("No rest").unwrap(), "-. --- / .-. . ... -");
        assert_eq!(decode("-- .. -. -.. / ..").unwrap(), "mind i");
    }

    #[test]
    fn what_is_unknown_is_named() {
        assert_eq!(encode("a?"), Err(CodeError::NoCode('?')));
        let error = decode(".- ......").unwrap_err();
        assert_eq!(error.clone(), CodeError::NoLetter("......".to_string()));
        assert_eq!(error.to_string(), "no letter for ......");
    }
}
