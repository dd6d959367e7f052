pub type Rule = Box<dyn Fn(i32) -> bool>;

#[derive(Default)]
pub struct Panel {
    rules: Vec<(String, Rule)>,
}

impl Panel {
    pub fn watch<F>(&mut self, name: &str, rule: F) -> &mut Self
    where
        F: Fn(i32) -> bool,
    {
        self.rules.push((name.to_string(), Box::new(rule)));
        self
    }

    pub fn ringing(&self, reading: i32) -> Vec<&str> {
        let mut names = vec![];
        for (name, rule) in &self.rules {
            if rule(reading) {
                names.push(name.as_str());
            }
        }
        names
    }
}
