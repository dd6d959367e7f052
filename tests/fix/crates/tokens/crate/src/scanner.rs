use crate::token::Token;

/// Goes through the input once.
pub struct Scanner<'a> {
    rest: &'a str,
}

impl<'a> Scanner<'a> {
    /// From the beginning.
    pub fn new(input: &'a str) -> Self {
        Scanner { rest: input }
    }
}

impl<'a> Iterator for Scanner<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.rest = self.rest.trim_start();
        let first = self.rest.chars().next()?;
        let is_number = first.is_ascii_digit();
        let end = if is_number {
            self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len())
        } else {
            first.len_utf8()
        };
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(Token { text, is_number })
    }
}
