#[derive(Clone)]
pub struct Scanner<'a> {
    pub rest: &'a str,
    pub line: usize,
}

impl Scanner<'_> {
    pub fn bump(&mut self) -> Option<char> {
        let next = self.rest.chars().next()?;
        self.rest = &self.rest[next.len_utf8()..];
        self.line += usize::from(next == '\n');
        Some(next)
    }

    pub fn number_in_parens(&mut self) -> Option<u32> {
        let backup = self.clone();
        let open = self.bump();
        let digit = self.bump().and_then(|c| c.to_digit(10));
        if open == Some('(') && digit.is_some() && self.bump() == Some(')') {
            return digit;
        }
        *self = backup;
        None
    }
}
