#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    Word(String),
    Size(u32),
}

pub fn token(raw: &str) -> Result<Token, String> {
    match raw.chars().next().ok_or("blank")? {
        '0'..='9' => Token::Size(raw.parse().map_err(|_| raw.to_string())?),
        _ => Ok(Token::Word(raw.to_string())),
    }
}
