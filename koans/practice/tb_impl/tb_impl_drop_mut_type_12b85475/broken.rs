use std::collections::HashMap;
use std::hash::{Hash, Hasher};

pub struct Name(pub String);

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for Name {}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &H) {
        self.0.to_ascii_lowercase().hash(state);
    }
}

pub fn parse(lines: &[(&str, &str)]) -> HashMap<Name, String> {
    lines
        .iter()
        .map(|(name, value)| (Name(name.to_string()), value.trim().to_string()))
        .collect()
}
