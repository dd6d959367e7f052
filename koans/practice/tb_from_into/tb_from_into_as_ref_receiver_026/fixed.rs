pub struct Recipe {
    title: String,
    steps: Vec<String>,
}

impl Recipe {
    pub fn new(title: &str) -> Recipe {
        Recipe {
            title: title.to_string(),
            steps: vec![],
        }
    }

    pub fn step(mut self, text: &str) -> Recipe {
        self.steps.push(text.to_string());
        self
    }
}

impl AsRef<str> for Recipe {
    fn as_ref(&self) -> &str {
        &self.title
    }
}

impl AsRef<[String]> for Recipe {
    fn as_ref(&self) -> &[String] {
        &self.steps
    }
}

pub fn card(recipe: &(impl AsRef<str> + AsRef<[String]>)) -> String {
    let title: &str = recipe.as_ref();
    let steps: &[String] = recipe.as_ref();
    format!("{title} ({} steps)", steps.len())
}
