pub struct Episode {
    pub slug: String,
    pub title: String,
    pub tags: Vec<String>,
}

#[derive(Default)]
pub struct EpisodeBuilder {
    title: String,
    tags: Vec<String>,
    number: u32,
}

impl EpisodeBuilder {
    pub fn title(mut self, number: u32, title: impl Into<String>) -> Self {
        (self.number, self.title) = (number, title.into());
        self
    }

    pub fn tags<'t>(mut self, tags: impl IntoIterator<Item = &'t str>) -> Self {
        self.tags.extend(tags.into_iter().map(str::to_string));
        self
    }

    fn slug(&self) -> String {
        format!(
            "{:03}-{}",
            self.number,
            self.title.to_lowercase().replace(' ', "-")
        )
    }

    pub fn publish(self) -> Episode {
        Episode {
            slug: self.slug(),
            title: self.title,
            tags: self.tags,
        }
    }
}
