#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    Word(String),

    Pipe,
}

pub fn token(raw: &str) -> Result<Token, String> {
    match raw.chars().next().ok_or("blank") {
        '|' => Ok(Token::Pipe),

        _ => Ok(Token::Word(raw.to_string())),
    }
}
