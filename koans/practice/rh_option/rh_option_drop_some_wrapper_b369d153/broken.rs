#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    pub name: String,
    pub ink: Option<[u8; 3]>,
    pub paper: Option<[u8; 3]>,
}

impl Theme {
    pub fn over(&self, base: &Theme) -> Theme {
        let mut merged = base.clone();
        merged.name = format!("{} on {}", self.name, base.name);
        merged.ink = self.ink.or(base.ink);
        merged.paper = self.paper.or(base.paper);
        merged
    }
}

pub fn stack(themes: &[Theme]) -> Option<Theme> {
    let (first, rest) = themes.split_first()?;
    rest.iter()
        .fold(first.clone(), |base, theme| theme.over(&base))
}
