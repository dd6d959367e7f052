pub struct Locale {
    pub language: String,
    pub region: Option<String>,
}

impl Locale {
    pub fn parse(tag: &str) -> Option<Self> {
        let (language, region) = match tag.split_once(['-', '_']) {
            Some((language, region)) => (language, Some(region.to_uppercase())),
            None => (tag, None),
        };
        (language.len() == 2).then(|| Locale {
            language: language.to_lowercase(),
            region,
        })
    }

    pub fn is_for(&self, region: &str) -> bool {
        self.region.as_ref().is_none_or(|own| own == region)
    }
}

pub fn choose<'t>(wanted: &[&'t str], available: &[&'t str], fallback: &'t str) -> &'t str {
    let found = wanted.iter().find_map(|tag| {
        let wish = Locale::parse(tag)?;
        available
            .iter()
            .copied()
            .find(|name| *name == wish.language)
    });
    found.unwrap_or(fallback)
}
