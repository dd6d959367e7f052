//! Words of a text.

mod stem;

pub use stem::stem;

/// The words of a text, as slices of it, with where they begin.
#[derive(Debug, Clone)]
pub struct Words<'t> {
    rest: &'t str,
    at: usize,
}

impl<'t> Words<'t> {
    pub fn new(text: &'t str) -> Self {
        Words { rest: text, at: 0 }
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = (usize, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.rest.find(|c: char| c.is_alphanumeric())?;
        let tail = &self.rest[start..];
        let length = tail.find(|c: char| !c.is_alphanumeric()).unwrap_or(tail.len());
        let begin = self.at + start;
        self.at = begin + length;
        self.rest = &tail[length..];
        Some((begin, &tail[..length]))
    }
}

/// The longest word of a text.
pub fn longest<'t>(text: &'t str, unless: &str) -> Option<&'t str> {
    Words::new(text).map(|(_, word)| word).filter(|word| *word != unless).max_by_key(|word| word.len())
}

/// Texts around a place, a few bytes to each side.
pub fn excerpt(text: &str, at: usize, around: usize) -> &str {
    let mut start = at.saturating_sub(around);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = (at + around).min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    &text[start..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_words() {
        let words: Vec<(usize, &str)> = Words::new("Ab, c-d1").collect();
        assert_eq!(words, [(0, "Ab"), (4, "c"), (6, "d1")]);
        assert_eq!(Words::new(" ..").count(), 0);
    }

    #[test]
    fn finds_the_longest() {
        assert_eq!(longest("one three five", "three"), Some("five"));
        assert_eq!(longest("", ""), None);
    }

    #[test]
    fn cuts_at_characters() {
        assert_eq!(excerpt("naïve plan", 3, 2), "aïv");
        assert_eq!(excerpt("short", 2, 10), "short");
    }
}
