use anyhow::{anyhow, Error};
use std::collections::HashMap;
use std::sync::Arc;

type Lookup = Result<String, Arc<Error>>;

pub struct Dictionary<F> {
    translate: F,
    known: HashMap<String, Lookup>,
    pub calls: usize,
}

impl<F: FnMut(&str) -> Option<String>> Dictionary<F> {
    pub fn new(translate: F) -> Self {
        Dictionary {
            translate,
            known: HashMap::new(),
            calls: 0,
        }
    }

    pub fn look_up(&mut self, word: &str) -> Lookup {
        if let Some(found) = self.known.get(word) {
            return found.clone();
        }
        self.calls += 1;
        let fresh = match (self.translate)(word) {
            Some(translation) => Ok(translation),
            None => Err(Arc::new(anyhow!("no translation of {word}"))),
        };
        self.known.insert(word.to_string(), fresh.clone());
        fresh
    }
}
