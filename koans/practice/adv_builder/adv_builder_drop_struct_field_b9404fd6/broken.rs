/// Lines of at most `width` characters, borrowed from the text.
pub struct Wrap<'t> {
    rest: &'t str,
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
