use std::io::{self, BufRead};

#[derive(Debug)]
pub enum ScriptError {
    Read(io::Error),
    NoTitle,
}

impl From<io::Error> for ScriptError {
    fn from(e: io::Error) -> Self {
        ScriptError::Read(e)
    }
}

pub fn title<R: BufRead>(mut source: R) -> Result<String, ScriptError> {
    let mut line = String::new();
    source.read_line(&mut line)?;
    match line.trim_end().strip_prefix("# ") {
        Some(name) => Ok(name.to_string()),
        None => Err(ScriptError::NoTitle),
    }
}
