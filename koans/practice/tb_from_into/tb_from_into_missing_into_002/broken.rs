#[derive(Debug, Default)]
pub struct Contact {
    name: String,
    city: Option<String>,
    tags: Vec<String>,
}

impl Contact {
    pub fn new(name: &str) -> Contact {
        Contact {
            name,
            ..Contact::default()
        }
    }

    pub fn living_in(mut self, city: &str) -> Contact {
        self.city = Some(city);
        self
    }

    pub fn tag(&mut self, tag: &str) {
        if !self.tags.iter().any(|t| t == tag) {
            self.tags.push(tag);
        }
    }

    pub fn summary(&self) -> String {
        let city = self.city.as_deref().unwrap_or("unknown");
        format!("{} ({city}) [{}]", self.name, self.tags.join(","))
    }
}
