#[derive(Debug, PartialEq)]
pub struct Token {
    pub word: String,
    pub offset: usize,
}

pub fn next_token(source: &str, from: usize) -> Option<Token> {
    let rest = &source[from..];
    let start = rest.find(char::is_alphabetic)?;
    let word = rest[start..].to_lowercase();
    let end = word.find(' ').unwrap_or(word.len());
    Some(Token {
        word: word[..end].to_string(),
        offset: from + start,
    })
}
