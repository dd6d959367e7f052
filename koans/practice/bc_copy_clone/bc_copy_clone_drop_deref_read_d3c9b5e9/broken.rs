type Rule = Box<dyn Fn(&str) -> bool>;

#[derive(Default)]
pub struct Validator {
    rules: Vec<(&'static str, Rule)>,
}

impl Validator {
    pub fn rule<F>(mut self, complaint: &'static str, test: F) -> Self
    where
        F: Fn(&str) -> bool + 'static,
    {
        self.rules.push((complaint, Box::new(test)));
        self
    }

    pub fn complaints(&self, name: &str) -> Vec<&'static str> {
        let broken = self.rules.iter().filter(|(_, test)| !test(name));
        broken.map(|(complaint, _)| complaint).collect()
    }
}

pub fn user_names(longest: usize) -> Validator {
    Validator::default()
        .rule("empty", |name| !name.is_empty())
        .rule("too long", move |name| name.chars().count() <= longest)
        .rule("odd letter", |name| name.chars().all(char::is_alphanumeric))
}
