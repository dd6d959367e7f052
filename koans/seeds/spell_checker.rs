//! Suggestions for misspelt words.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// Edit distance of two words.
pub fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.chars().enumerate() {
        let mut corner = i;
        row[0] = i + 1;
        for (j, b) in right.iter().enumerate() {
            let change = corner + usize::from(a != *b);
            corner = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(corner + 1);
        }
    }
    row[right.len()]
}

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

pub struct Checker<'d, L: ?Sized> {
    lexicon: &'d L,
    memo: HashMap<String, Option<&'d str>>,
}

impl<'d, L> Checker<'d, L>
where
    L: Lexicon + ?Sized,
{
    pub fn new(lexicon: &'d L) -> Self {
        Checker {
            lexicon,
            memo: HashMap::new(),
        }
    }

    /// The nearest known word at most two edits away.
    pub fn suggest(&mut self, word: &str) -> Option<&'d str> {
        if let Some(known) = self.memo.get(word) {
            return *known;
        }
        let best = self
            .lexicon
            .all()
            .map(|candidate| (distance(word, candidate), candidate))
            .filter(|(edits, _)| *edits <= 2)
            .min()
            .map(|(_, candidate)| candidate);
        self.memo.insert(word.to_string(), best);
        best
    }

    pub fn correct<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        let mut out = Vec::new();
        let mut changed = false;
        for word in text.split(' ') {
            match self.suggest(word) {
                Some(better) if !self.lexicon.knows(word) => {
                    changed = true;
                    out.push(better.to_owned());
                }
                _ => out.push(word.to_owned()),
            }
        }
        if !changed {
            return Cow::Borrowed(text);
        }
        Cow::Owned(out.join(" "))
    }

    pub fn memo_size(&self) -> usize {
        self.memo.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(words: &str) -> HashSet<String> {
        words.split(' ').map(str::to_string).collect()
    }

    #[test]
    fn distances() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("same", "same"), 0);
    }

    #[test]
    fn suggestions_are_remembered() {
        let lexicon = set("harbour garden window");
        let mut checker = Checker::new(&lexicon);
        assert_eq!(checker.suggest("gardan"), Some("garden"));
        assert_eq!(checker.suggest("gardan"), Some("garden"));
        assert_eq!(checker.suggest("zzzzzz"), None);
        assert_eq!(checker.memo_size(), 2);
    }

    #[test]
    fn suggestion_outlives_the_checker() {
        let lexicon = set("tulip");
        let found = {
            let mut checker = Checker::new(&lexicon);
            checker.suggest("tulpi")
        };
        assert_eq!(found, Some("tulip"));
    }

    #[test]
    fn corrects_text() {
        let lexicon = set("the cat sat");
        let mut checker = Checker::new(&lexicon);
        assert_eq!(checker.correct("teh cat sta"), "the cat sat");
        assert!(matches!(checker.correct("the cat"), Cow::Borrowed(_)));
    }

    #[test]
    fn layers_combine() {
        let mut layered = Layered::default();
        layered.push(set("north south")).push(set("up"));
        let lexicon: &dyn Lexicon = &layered;
        assert!(lexicon.knows("up") && !lexicon.knows("down"));
        assert_eq!(lexicon.all().count(), 3);
        assert_eq!(Checker::new(lexicon).suggest("noth"), Some("north"));
    }
}
