pub struct Pipeline {
    steps: Vec<(&'static str, Box<Fn(String) -> String>)>,
}

impl Pipeline {
    pub fn new() -> Pipeline {
        Pipeline { steps: Vec::new() }
    }

    pub fn then(mut self, name: &'static str, step: Box<Fn(String) -> String>) -> Pipeline {
        self.steps.push((name, step));
        self
    }

    pub fn explain(&self, text: &str) -> Vec<String> {
        let mut current = text.to_string();
        let mut lines = Vec::new();
        for (name, step) in &self.steps {
            current = step(current);
            lines.push(format!("{name}: {current}"));
        }
        lines
    }
}

impl Default for Pipeline {
    fn default() -> Pipeline {
        Pipeline::new()
    }
}
