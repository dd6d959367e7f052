pub struct Card {
    pub title: String,
    pub steps: Vec<String>,
}

pub struct CardBuilder {
    title: String,
    steps: Vec<String>,
    servings: u32,
}

impl CardBuilder {
    pub fn new(title: impl Into<String>) -> Self {
        CardBuilder {
            title: title.into(),
            steps: Vec::new(),
            servings: 2,
        }
    }

    pub fn serves(mut self, servings: u32) -> Self {
        self.servings = servings;
        self
    }

    pub fn step(mut self, text: &str) -> Self {
        let number = self.steps.len() + 1;
        self.steps.push(format!("{number}. {text}"));
        self
    }

    pub fn build(self) -> Card {
        let title = format!("{} (for {})", self.title, self.servings);
        Card {
            title,
            steps: self.steps,
        }
    }
}
