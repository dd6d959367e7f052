use std::fmt;

/// A depth in metres, so many metres from the shore.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sounding {
    pub at: u32,
    pub depth: f64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineError {
    Missing(String),
    NoNumber(String),
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LineError::Missing(line) => write!(f, "two numbers wanted: {line}"),
            LineError::NoNumber(word) => write!(f, "no number: {word}"),
        }
    }
}

impl std::error::Error for LineError {}

pub(crate) fn parse(line: &str) -> Result<Sounding, LineError> {
    let (at, depth) = line
        .split_once(' ')
        .ok_or_else(|| LineError::Missing(line.to_string()))?;
    Ok(Sounding {
        at: number(at)?,
        depth: number(depth)?,
    })
}

fn number<T: std::str::FromStr>(word: &str) -> Result<T, LineError> {
    let word = word.trim();
    word.parse()
        .map_err(|_| LineError::NoNumber(word.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_name_the_word() {
        assert_eq!(parse("x 3"), Err(LineError::NoNumber("x".to_string())));
        assert_eq!(parse("3 deep").unwrap_err().to_string(), "no number: deep");
        assert_eq!(parse("3   1.5"), Ok(Sounding { at: 3, depth: 1.5 }));
    }
}
