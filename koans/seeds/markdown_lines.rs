//! A block-level Markdown subset.

use std::borrow::Cow;
use std::fmt::{self, Display};

#[derive(Debug, Clone, PartialEq)]
pub enum Block<'m> {
    Heading { level: usize, text: &'m str },
    Item(&'m str),
    Quote(Vec<&'m str>),
    Paragraph(Vec<&'m str>),
}

/// Lazily turns lines into blocks.
pub struct Blocks<'m, I: Iterator> {
    lines: std::iter::Peekable<I>,
    pending: Vec<&'m str>,
}

pub fn blocks(text: &str) -> Blocks<'_, std::str::Lines<'_>> {
    Blocks::new(text.lines())
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
            return Some(Block::Heading { level, text });
        }
        if let Some(item) = line.strip_prefix("- ") {
            self.lines.next();
            return Some(Block::Item(item));
        }
        if line.starts_with('>') {
            let quote = self.gather(|line| line.strip_prefix('>').map(str::trim));
            return Some(Block::Quote(quote));
        }
        let plain =
            |line: &'m str| (!line.trim().is_empty() && heading(line).is_none()).then_some(line);
        Some(Block::Paragraph(self.gather(plain)))
    }
}

/// Escapes what HTML gives a meaning to.
pub fn escape<'t>(text: &'t str) -> Cow<'t, str> {
    if !text.contains(['<', '&']) {
        return text.into();
    }
    text.replace('&', "&amp;").replace('<', "&lt;").into()
}

impl Display for Block<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Block::Heading { level, text } => write!(f, "<h{level}>{}</h{level}>", escape(text)),
            Block::Item(text) => write!(f, "<li>{}</li>", escape(text)),
            Block::Quote(lines) => write!(f, "<q>{}</q>", escape(&lines.join(" "))),
            Block::Paragraph(lines) => {
                f.write_str("<p>")?;
                for line in lines {
                    writeln!(f, "{}", escape(line))?;
                }
                f.write_str("</p>")
            }
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outline {
    pub title: String,
    pub parts: Vec<Outline>,
}

/// Nests the headings of a text.
pub fn outline<'m>(blocks: impl IntoIterator<Item = Block<'m>>) -> Outline {
    let mut root = Outline::default();
    for block in blocks {
        let Block::Heading { level, text } = block else {
            continue;
        };
        let mut place = &mut root;
        for _ in 1..level {
            if place.parts.is_empty() {
                break;
            }
            place = place.parts.last_mut().expect("not empty");
        }
        place.parts.push(Outline {
            title: text.to_string(),
            parts: vec![],
        });
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_blocks() {
        let found: Vec<_> = blocks("# Top\n\none\ntwo\n\n- a\n- b\n> x\n>y").collect();
        let quote = Block::Quote(vec!["x", "y"]);
        assert_eq!(found[1], Block::Paragraph(vec!["one", "two"]));
        assert_eq!(found[2..], [Block::Item("a"), Block::Item("b"), quote]);
    }

    #[test]
    fn renders() {
        let html: String = blocks("## A & B\n- <b>\n> q\n\np")
            .map(|block| block.to_string())
            .collect();
        assert_eq!(html, "<h2>A &amp; B</h2><li>&lt;b></li><q>q</q><p>p\n</p>");
    }

    #[test]
    fn escaping_borrows() {
        assert!(matches!(escape("plain"), Cow::Borrowed("plain")));
        assert!(matches!(escape("a<b"), Cow::Owned(_)));
    }

    #[test]
    fn outlines_nest() {
        let found: Vec<_> = blocks("# A\n## B\n### C\ntext\n# D").collect();
        let tree = outline(found.clone());
        let titles: Vec<&str> = tree.parts.iter().map(|p| p.title.as_str()).collect();
        assert_eq!(titles, ["A", "D"]);
        assert_eq!(tree.parts[0].parts[0].parts[0].title, "C");
        assert_eq!(outline(found), tree.clone());
    }

    #[test]
    fn any_line_source() {
        let lines = vec!["####### seven", "same"];
        let mut found = Blocks::new(lines.into_iter());
        let paragraph = Block::Paragraph(vec!["####### seven", "same"]);
        assert_eq!(found.next(), Some(paragraph));
        assert_eq!(found.next(), None);
    }
}
