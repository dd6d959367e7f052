pub mod lexer {
    #[derive(Debug)]
    pub struct LexError(pub char);

    pub fn digits(source: &str) -> Result<Vec<u32>, LexError> {
        source
            .chars()
            .map(|c| c.to_digit(10).ok_or(LexError(c)))
            .collect()
    }
}

#[derive(Debug, PartialEq)]
pub enum ParseError {
    Lex(lexer::LexError),
    Empty,
}

pub fn digit_sum(source: &str) -> Result<u32, ParseError> {
    let tokens = lexer::digits(source).map_err(ParseError::Lex)?;
    tokens
        .into_iter()
        .reduce(|a, b| a + b)
        .ok_or(ParseError::Empty)
}
