use std::collections::BTreeMap;

use crate::{Interner, Symbol};

/// In which lines of a text a word is.
#[derive(Debug, Default)]
pub struct Index<'t> {
    words: Interner<'t>,
    lines: BTreeMap<Symbol, Vec<usize>>,
}

impl<'t> Index<'t> {
    pub fn of(text: &'t str) -> Self {
        let mut index = Index::default();
        for (number, line) in text.lines().enumerate() {
            index.add(number + 1, line);
        }
        index
    }

    fn add(&mut self, number: usize, line: &'t str) {
        for word in line
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
        {
            let symbol = self.words.intern(word);
            let lines = self.lines.entry(symbol).or_default();
            if lines.last() != Some(&number) {
                lines.push(number);
            }
        }
    }

    pub fn lines(&self, word: &str) -> &[usize] {
        let symbol = self.words.known(word);
        symbol
            .and_then(|symbol| self.lines.get(&symbol))
            .map_or(&[], Vec::as_slice)
    }

    /// Words that are in more than one line, in the order of the text.
    pub fn repeated(&self) -> Vec<&'t str> {
        let often = self.lines.iter().filter(|(_, lines)| lines.len() > 1);
        often.map(|(symbol, _)| self.words.word(*symbol)).collect()
    }
}

/// The longer of two words; the first one where they are alike.
pub fn longer<'t>(a: &'t str, b: &'t str) -> &'t str {
    if b.len() > a.len() {
        b
    } else {
        a
    }
}

/// The longest word that is repeated.
pub fn longest_repeated(text: &str) -> Option<&str> {
    let index = Index::of(text);
    index.repeated().into_iter().reduce(longer)
}
