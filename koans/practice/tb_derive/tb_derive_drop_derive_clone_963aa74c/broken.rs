#[derive(Debug, Copy, PartialEq)]
pub enum Token<'src> {
    Ident(&'src str),
    Number(u64),
    Sign(char),
}

pub fn tokens(src: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = src.trim_start();
    while let Some(first) = rest.chars().next() {
        let len = rest
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(rest.len());
        let (token, used) = if len == 0 {
            (Token::Sign(first), first.len_utf8())
        } else {
            let word = &rest[..len];
            (word.parse().map_or(Token::Ident(word), Token::Number), len)
        };
        found.push(token);
        rest = rest[used..].trim_start();
    }
    found
}
