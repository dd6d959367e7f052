#[derive(Debug, PartialEq)]
pub enum Token {
    Number(i64),
    Plus,
    Name(String),
}

pub fn token(word: &str) {
    if word == "+" {
        return Ok(Token::Plus);
    }
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        word.parse::<i64>().map(Token::Number)
    } else {
        Ok(Token::Name(word.to_string()))
    }
}
