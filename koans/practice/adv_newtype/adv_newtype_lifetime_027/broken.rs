#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verse<'t>(&str);

impl<'t> Verse<'t> {
    pub fn all(text: &'t str) -> Vec<Verse<'t>> {
        text.split('/').map(str::trim).map(Verse).collect()
    }

    pub fn rhymes_with(self, other: Verse<'_>) -> bool {
        let end = |verse: &str| verse.chars().rev().take(2).collect::<String>();
        self.0 != other.0 && end(self.0) == end(other.0)
    }
}

pub fn has_couplet(stanza: &str) -> bool {
    Verse::all(stanza)
        .windows(2)
        .any(|pair| pair[0].rhymes_with(pair[1]))
}
