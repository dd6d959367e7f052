use std::collections::HashSet;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Team(String);

impl From<&str> for Team {
    fn from(name: &str) -> Self {
        Team(name.to_string())
    }
}

impl AsRef<str> for Team {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Names that occur twice.
pub fn duplicates<'t, T: AsRef<str>>(teams: &'t [T]) -> Vec<&'t str> {
    let seen = HashSet::new();
    let names = teams.iter().map(AsRef::as_ref);
    names.filter(|name| !seen.insert(*name)).collect()
}
