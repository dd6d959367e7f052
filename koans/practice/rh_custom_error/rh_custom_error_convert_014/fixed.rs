#[derive(Debug, PartialEq)]
pub struct SyntaxError {
    pub message: String,
}

impl From<&'static str> for SyntaxError {
    fn from(text: &'static str) -> Self {
        SyntaxError {
            message: text.to_string(),
        }
    }
}

fn step(depth: i32, c: char) -> Result<i32, &'static str> {
    match c {
        '(' => Ok(depth + 1),
        ')' if depth == 0 => Err("unexpected )"),
        ')' => Ok(depth - 1),
        _ => Ok(depth),
    }
}

pub fn open_parens(source: &str) -> Result<i32, SyntaxError> {
    let mut depth = 0;
    for c in source.chars() {
        depth = step(depth, c)?;
    }
    Ok(depth)
}
