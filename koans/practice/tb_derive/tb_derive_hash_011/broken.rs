use std::collections::HashMap;

pub struct Name(pub String);

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for Name {}

pub fn parse(lines: &[(&str, &str)]) -> HashMap<Name, String> {
    lines
        .iter()
        .map(|(name, value)| (Name(name.to_string()), value.trim().to_string()))
        .collect()
}
