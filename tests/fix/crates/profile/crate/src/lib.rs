//! A profile: defaults, and what a file says.

mod value;

pub use value::{Value, ValueError};

include!(concat!(env!("OUT_DIR"), "/defaults.rs"));

use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    values: BTreeMap<String, Value>,
}

impl Default for Profile {
    fn default() -> Self {
        let pairs = DEFAULTS
            .iter()
            .map(|(name, text)| (name.to_string(), Value::guess(text)));
        Profile {
            values: pairs.collect(),
        }
    }
}

impl Profile {
    /// The defaults, changed by lines of `name = value`. The kind of a value cannot change.
    pub fn read(text: &str) -> Result<Profile, ValueError> {
        let mut profile = Profile::default();
        for (number, line) in text.lines().enumerate() {
            let Some((name, value)) = line.split_once('=') else {
                continue;
            };
            let known = profile.values.get_mut(name.trim());
            let known = known.ok_or(ValueError::Unknown { line: number + 1 })?;
            *known = known.same_kind(value.trim())?;
        }
        Ok(profile)
    }

    pub fn number(&self, name: &str) -> Option<i64> {
        match self.values.get(name)? {
            Value::Number(n) => Some(*n),
            _ => None,
        }
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        match self.values.get(name)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn flag(&self, name: &str) -> bool {
        matches!(self.values.get(name), Some(Value::Flag(true)))
    }
}
