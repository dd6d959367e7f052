use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    Forward(u32),
    Turn(i32),
    Pen(Option<char>),
    Repeat(u32, Vec<Command>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScriptError {
    Unknown(String),
    Argument(String),
    Unbalanced,
}

pub fn parse(text: &str) -> Result<Vec<Command>, ScriptError> {
    block(&mut text.split_whitespace(), false)
}

fn block<'w>(
    words: &mut dyn Iterator<Item = &'w str>,
    inner: bool,
) -> Result<Vec<Command>, ScriptError> {
    let mut out = Vec::new();
    while let Some(word) = words.next() {
        out.push(match word {
            "fd" => Command::Forward(argument(words.next())?),
            "rt" => Command::Turn(argument(words.next())?),
            "lt" => Command::Turn(-argument::<i32>(words.next())?),
            "up" => Command::Pen(None),
            "pen" => Command::Pen(Some(argument(words.next())?)),
            "do" => Command::Repeat(argument(words.next())?, block(words, true)?),
            "end" if inner => return Ok(out),
            "end" => return Err(ScriptError::Unbalanced),
        });
    }

    Ok(out)
}

fn argument<T: FromStr>(word: Option<&str>) -> Result<T, ScriptError> {
    let word = word.ok_or_else(|| ScriptError::Argument(String::new()))?;
    word.parse()
        .map_err(|_| ScriptError::Argument(word.to_string()))
}
