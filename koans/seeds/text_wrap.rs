//! Wrapping, aligning and framing of plain text.

use std::borrow::Cow;
use std::fmt::{self, Write};

/// Lines of at most `width` characters, borrowed from the text.
pub struct Wrap<'t> {
    rest: &'t str,
    width: usize,
}

pub fn wrap(text: &str, width: usize) -> Wrap<'_> {
    Wrap {
        rest: text.trim_start(),
        width: width.max(1),
    }
}

impl<'t> Iterator for Wrap<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        if self.rest.is_empty() {
            return None;
        }
        let limit = self
            .rest
            .char_indices()
            .nth(self.width)
            .map_or(self.rest.len(), |(i, _)| i);
        let cut = if limit == self.rest.len() || self.rest[limit..].starts_with(' ') {
            limit
        } else {
            self.rest[..limit].rfind(' ').unwrap_or(limit)
        };
        let (line, rest) = self.rest.split_at(cut);
        self.rest = rest.trim_start();
        Some(line.trim_end())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    #[default]
    Left,
    Right,
    Centre,
}

pub fn align(line: &str, width: usize, how: Align) -> Cow<'_, str> {
    let length = line.chars().count();
    if length >= width {
        return Cow::Borrowed(line);
    }
    match how {
        Align::Left => Cow::Owned(format!("{line:<width$}")),
        Align::Right => format!("{line:>width$}").into(),
        Align::Centre => format!("{line:^width$}").into(),
    }
}

#[derive(Debug, Clone, Default)]
pub struct Frame {
    title: Option<String>,
    align: Align,
    width: usize,
}

impl Frame {
    pub fn width(width: usize) -> Self {
        Frame {
            width,
            ..Frame::default()
        }
    }

    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    pub fn align(self, align: Align) -> Self {
        Frame { align, ..self }
    }

    pub fn draw<W: Write>(&self, out: &mut W, text: &str) -> fmt::Result {
        let title = self.title.as_deref().unwrap_or("");
        writeln!(out, "+{title:-<width$}+", width = self.width)?;
        for line in wrap(text, self.width) {
            writeln!(out, "|{}|", align(line, self.width, self.align))?;
        }
        write!(out, "+{:-<1$}+", "", self.width)
    }
}

pub fn longest_word<'a>(left: &'a str, right: &'a str) -> Option<&'a str> {
    left.split_whitespace()
        .chain(right.split_whitespace())
        .max_by_key(|word| word.chars().count())
}

pub fn columns<'t, S>(cells: &'t [S], per_row: usize) -> impl Iterator<Item = String> + 't
where
    S: AsRef<str>,
{
    let width = cells
        .iter()
        .map(|c| c.as_ref().chars().count())
        .max()
        .unwrap_or(0);
    cells.chunks(per_row).map(move |row| {
        let padded: Vec<Cow<str>> = row
            .iter()
            .map(|c| align(c.as_ref(), width, Align::Right))
            .collect();
        padded.join(" ")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_at_spaces() {
        let text = String::from("the quick brown fox");
        assert_eq!(
            wrap(&text, 9).collect::<Vec<_>>(),
            ["the quick", "brown fox"]
        );
        assert_eq!(
            wrap("abcdefgh", 3).collect::<Vec<_>>(),
            ["abc", "def", "gh"]
        );
        assert_eq!(wrap("  ", 3).next(), None);
    }

    #[test]
    fn aligns_short_lines_only() {
        assert!(matches!(
            align("long", 4, Align::Right),
            Cow::Borrowed("long")
        ));
        assert_eq!(align("ab", 4, Align::Right), "  ab");
        assert_eq!(align("ab", 4, Align::Centre), " ab ");
    }

    #[test]
    fn draws_a_frame() {
        let frame = Frame::width(6).title("Hi");
        let mut out = String::new();
        frame
            .clone()
            .align(Align::Centre)
            .draw(&mut out, "one two six")
            .unwrap();
        assert_eq!(out, "+Hi----+\n| one  |\n| two  |\n| six  |\n+------+");
    }

    #[test]
    fn finds_the_longest_word() {
        let left = "a bbb".to_string();
        let right = "cc".to_string();
        assert_eq!(longest_word(&left, &right), Some("bbb"));
        assert_eq!(longest_word("", " "), None);
    }

    #[test]
    fn sets_columns() {
        let cells = ["1".to_string(), "22".into(), "333".into()];
        assert_eq!(columns(&cells, 2).collect::<Vec<_>>(), ["  1  22", "333"]);
    }
}
