use std::cell::RefCell;
use std::collections::HashSet;

pub struct SpellChecker {
    known: HashSet<String>,
    unknown: RefCell<Vec<String>>,
}

impl SpellChecker {
    pub fn new(words: &[&str]) -> Self {
        SpellChecker {
            known: words.iter().map(|w| w.to_string()).collect(),
            unknown: RefCell::new(Vec::new()),
        }
    }

    fn is_known(&self, word: &str) -> bool {
        if self.known.contains(word) {
            return true;
        }
        self.unknown.borrow().push(word.to_owned());
        false
    }

    pub fn check_all<'t>(&self, text: &'t str) -> Vec<&'t str> {
        text.split_whitespace()
            .filter(|w| self.is_known(w))
            .collect()
    }

    pub fn report(&self) -> String {
        self.unknown.borrow().join(", ")
    }
}
