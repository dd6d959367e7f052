pub struct Mark {
    pub line: usize,
    pub column: usize,
}

pub struct Cursor {
    pub mark: Mark,
    pub text: String,
}

impl Cursor {
    pub fn end(&self) -> Mark {
        let mut mark = self.mark;
        mark.line += self.text.matches('\n').count();
        mark.column = self.text.lines().last().map_or(0, str::len);
        mark
    }
}
