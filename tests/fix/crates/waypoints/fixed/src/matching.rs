/// Values of parameters by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Params<'r, 'p> {
    values: Vec<(&'r str, &'p str)>,
}

impl<'r, 'p> Params<'r, 'p> {
    pub fn set(&mut self, name: &'r str, value: &'p str) {
        self.values.push((name, value));
    }

    pub fn get(&self, name: &str) -> Option<&'p str> {
        let found = self.values.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| *value)
    }

    /// `a=1&b=2`.
    pub fn query(&self) -> String {
        let pairs: Vec<String> = self.values.iter().map(|(n, v)| format!("{n}={v}")).collect();
        pairs.join("&")
    }
}
