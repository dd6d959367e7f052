#[derive(Debug)]
pub enum Token {
    Number(i64),
    Plus,
}

pub fn lex(word: &str, column: usize) -> Result<Token, usize> {
    if word == "+" {
        return Ok(Token::Plus);
    }
    word.parse().map(Token::Number).map_err(|_| column)
}

pub fn rejected_column(word: &str, column: usize) -> usize {
    lex(word, column).unwrap_err()
}
