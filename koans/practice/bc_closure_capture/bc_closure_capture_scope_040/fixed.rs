pub struct Form<'a> {
    pub fields: Vec<(&'a str, &'a str)>,
}

type Rule<'r> = Box<dyn Fn(&Form) -> Option<String> + 'r>;

impl Form<'_> {
    fn value(&self, field: &str) -> &str {
        self.fields
            .iter()
            .find(|(name, _)| *name == field)
            .map_or("", |(_, value)| value)
    }
}

/// `spec` is like `name:2 email:5`, the least length of each field.
pub fn problems(form: &Form, spec: &str) -> Vec<String> {
    let mut rules: Vec<Rule> = Vec::new();
    for part in spec.split_whitespace() {
        let mut halves = part.split(':');
        let field = halves.next().unwrap_or_default().to_lowercase();
        let least = halves.next().and_then(|n| n.parse().ok()).unwrap_or(1);
        rules.push(Box::new(move |form| {
            let short = form.value(&field).len() < least;
            short.then(|| format!("{field} needs {least} characters"))
        }));
    }
    rules.iter().filter_map(|rule| rule(form)).collect()
}
