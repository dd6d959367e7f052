#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    Word(String),
    Size(u32),
    Pipe,
}

pub fn token(raw: &str) -> Result<Token, String> {
    match raw.chars().next().ok_or("blank")? {
        '|' => Ok(Token::Pipe),
        '0'..='9' => Ok(Token::Size(raw.parse().map_err(|_| raw.to_string())?)),
        _ => Ok(Token::Word(raw.to_string())),
    }
}

pub fn pipes(tokens: &[Token]) -> usize {
    tokens.iter().filter(|token| *token == Token::Pipe).count()
}
