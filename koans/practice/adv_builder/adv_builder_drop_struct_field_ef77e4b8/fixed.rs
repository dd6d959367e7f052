use std::collections::HashSet;

pub trait Lexicon {
    fn knows(&self, word: &str) -> bool;
    fn all(&self) -> Box<dyn Iterator<Item = &str> + '_>;
}

impl Lexicon for HashSet<String> {
    fn knows(&self, word: &str) -> bool {
        self.contains(word)
    }

    fn all(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        Box::new(self.iter().map(String::as_str))
    }
}

/// Words of several lexicons, the first of them asked first.
#[derive(Default)]
pub struct Layered {
    layers: Vec<Box<dyn Lexicon>>,
}

impl Layered {
    pub fn push<L: Lexicon + 'static>(&mut self, layer: L) -> &mut Self {
        self.layers.push(Box::new(layer));
        self
    }
}

impl Lexicon for Layered {
    fn knows(&self, word: &str) -> bool {
        self.layers.iter().any(|layer| layer.knows(word))
    }

    fn all(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        Box::new(self.layers.iter().flat_map(|layer| layer.all()))
    }
}
