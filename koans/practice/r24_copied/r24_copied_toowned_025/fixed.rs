use std::collections::HashMap;

#[derive(Default)]
pub struct Glossary {
    terms: HashMap<String, String>,
    rejected: Vec<String>,
}

impl Glossary {
    pub fn define(&mut self, short: &str, long: &str) -> bool {
        let initials: String = long
            .split(' ')
            .filter_map(|word| word.chars().next())
            .collect();
        let fits = initials.to_uppercase() == short;
        if fits {
            self.terms.insert(short.to_string(), long.to_string());
        } else {
            self.rejected.push(short.to_string());
        }
        fits
    }

    pub fn expand(&self, text: &str) -> String {
        let words = text
            .split(' ')
            .map(|word| self.terms.get(word).map_or(word, String::as_str));
        words.collect::<Vec<_>>().join(" ")
    }

    pub fn was_rejected(&self, short: &str) -> bool {
        self.rejected.iter().any(|r| r == short)
    }
}
