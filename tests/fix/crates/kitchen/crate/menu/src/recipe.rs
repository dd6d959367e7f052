use pantry::Grams;

/// What a dish needs.
#[derive(Debug, Clone)]
pub struct Recipe {
    title: String,
    needs: Vec<(String, Grams)>,
}

impl Recipe {
    pub fn new(title: &str) -> Self {
        Recipe {
            title: title.to_string(),
            needs: Vec::new(),
        }
    }

    pub fn with(mut self, name: &str, amount: Grams) -> Self {
        self.needs.push((name.to_string(), amount));
        self
    }

    pub fn title(&self) -> &str {
        &self.title
    }

    pub fn needs(&self) -> &[(String, Grams)] {
        &self.needs
    }
}
