#[derive(Debug, Clone, PartialEq)]
pub enum Block<'m> {
    Heading { level: usize, text: &'m str },
    Item(&'m str),

    Paragraph(Vec<&'m str>),
}

/// Lazily turns lines into blocks.
pub struct Blocks<'m, I: Iterator> {
    lines: std::iter::Peekable<I>,
    pending: Vec<&'m str>,
}

fn heading(line: &str) -> Option<(usize, &str)> {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    (1..=6).contains(&level).then(|| (level, text.trim()))
}

impl<'m, I> Blocks<'m, I>
where
    I: Iterator<Item = &'m str>,
{
    pub fn new(lines: I) -> Self {
        Blocks {
            lines: lines.peekable(),
            pending: Vec::new(),
        }
    }

    fn gather(&mut self, mut accept: impl FnMut(&'m str) -> Option<&'m str>) -> Vec<&'m str> {
        while let Some(text) = self.lines.peek().and_then(|line| accept(line)) {
            self.pending.push(text);
            self.lines.next();
        }
        std::mem::take(&mut self.pending)
    }
}

impl<'m, I: Iterator<Item = &'m str>> Iterator for Blocks<'m, I> {
    type Item = Block<'m>;

    fn next(&mut self) -> Option<Block<'m>> {
        while self.lines.next_if(|line| line.trim().is_empty()).is_some() {}
        let line = *self.lines.peek()?;
        if let Some((level, text)) = heading(line) {
            self.lines.next();
            return Block::Heading { level, text };
        }

        let plain =
            |line: &'m str| (!line.trim().is_empty() && heading(line).is_none()).then_some(line);
        Some(Block::Paragraph(self.gather(plain)))
    }
}
