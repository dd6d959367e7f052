use std::fmt::{self, Display, Formatter};
use std::io::{self, BufRead};

#[derive(Debug)]
pub enum DumpError {
    Io(io::Error),
    Number { line: usize, source: ParseIntError },
    Gap { line: usize, want: usize },
}

impl From<io::Error> for DumpError {
    fn from(e: io::Error) -> Self {
        Self::Io(e)
    }
}

impl Display for DumpError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(e) => write!(f, "reading: {e}"),
            Self::Number { line, source } => write!(f, "line {line}: {source}"),
            Self::Gap { line, want } => write!(f, "line {line}: expected offset {want:04x}"),
        }
    }
}

pub fn undump<R: BufRead>(input: R) -> Result<Vec<u8>, DumpError> {
    let mut bytes = Vec::new();
    for (n, text) in input.lines().enumerate() {
        let (text, line) = (text?, n + 1);
        let mut fields = text.split("  ");
        let number = |word: &str| {
            usize::from_str_radix(word, 16).map_err(|source| DumpError::Number { line, source })
        };
        if number(fields.next().unwrap_or_default())? != bytes.len() {
            return Err(DumpError::Gap {
                line,
                want: bytes.len(),
            });
        }
        for word in fields.next().unwrap_or_default().split_whitespace() {
            bytes.push(number(word)? as u8);
        }
    }
    Ok(bytes)
}
