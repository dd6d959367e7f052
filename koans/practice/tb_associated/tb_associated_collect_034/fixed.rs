use std::collections::BTreeMap;

#[derive(Debug, Default)]
pub struct Bag {
    counts: BTreeMap<String, usize>,
}

impl Bag {
    pub fn top(&self) -> Option<(&str, usize)> {
        let (word, n) = self.counts.iter().max_by_key(|(_, n)| **n)?;
        Some((word, *n))
    }
}

impl<'w> FromIterator<&'w str> for Bag {
    fn from_iter<I: IntoIterator<Item = &'w str>>(words: I) -> Self {
        let mut bag = Bag::default();
        for word in words {
            *bag.counts.entry(word.to_lowercase()).or_default() += 1;
        }
        bag
    }
}

pub fn favourite(poem: &str) -> Option<String> {
    let bag: Bag = poem.split_whitespace().collect();
    bag.top().map(|(word, n)| format!("{word} x{n}"))
}
