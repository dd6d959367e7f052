pub struct Span {
    pub start: usize,
    pub end: usize,
}

#[derive(Debug)]
pub enum Token {
    Word(Span),
    Number { value: u64, span: Span },
    End,
}

pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut start = 0;
    for piece in text.split_inclusive(' ') {
        let word = piece.trim_end();
        let end = start + word.len();
        let span = Span { start, end };
        if let Ok(value) = word.parse() {
            found.push(Token::Number { value, span });
        } else if !word.is_empty() {
            found.push(Token::Word(span));
        }
        start += piece.len();
    }
    found.push(Token::End);
    found
}

pub fn dump(text: &str) -> Vec<String> {
    tokens(text)
        .iter()
        .map(|token| format!("{token:?}"))
        .collect()
}
