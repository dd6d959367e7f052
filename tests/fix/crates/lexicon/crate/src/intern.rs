use std::collections::HashMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Symbol(u32);

/// Gives each word a number.
#[derive(Debug, Default)]
pub struct Interner<'t> {
    numbers: HashMap<&'t str, Symbol>,
    words: Vec<&'t str>,
}

impl<'t> Interner<'t> {
    pub fn intern(&mut self, word: &'t str) -> Symbol {
        if let Some(known) = self.numbers.get(word) {
            return *known;
        }
        let symbol = Symbol(self.words.len() as u32);
        self.numbers.insert(word, symbol);
        self.words.push(word);
        symbol
    }

    pub fn word(&self, symbol: Symbol) -> &'t str {
        self.words[symbol.0 as usize]
    }

    pub fn known(&self, word: &str) -> Option<Symbol> {
        self.numbers.get(word).copied()
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}
