use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Debug;
use std::hash::Hash;

use crate::query::Query;
use crate::text::{stem, Words};

/// How much a hit counts.
pub trait Weigh {
    type Score: Ord + Copy + Debug;

    fn weigh(&self, places: &[usize]) -> Self::Score;
}

/// By how often a word occurs.
#[derive(Debug, Clone, Default)]
pub struct Frequency;

impl Weigh for Frequency {
    type Score = usize;

    fn weigh(&self, places: &[usize]) -> Self::Score {
        places.len()
    }
}

/// By how early a word occurs.
#[derive(Debug, Clone, Default)]
pub struct Position;

impl Weigh for Position {
    type Score = Reverse<usize>;

    fn weigh(&self, places: &[usize]) -> Self::Score {
        Reverse(places.iter().copied().min().unwrap_or(usize::MAX))
    }
}

/// A document that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit<K> {
    pub key: K,
    pub places: Vec<usize>,
}

/// Documents by word. `K` names documents.
#[derive(Debug)]
pub struct Index<K> {
    words: HashMap<String, BTreeMap<K, Vec<usize>>>,
    keys: HashSet<K>,
}

impl<K> Index<K>
where
    K: Clone + Eq + Ord + Hash,
{
    pub fn new() -> Self {
        Self { words: HashMap::new(), keys: HashSet::new() }
    }

    /// Adds a document; false when the key is taken.
    pub fn add(&mut self, key: K, text: &str) -> bool {
        if !self.keys.insert(key.clone()) {
            return false;
        }
        for (place, word) in Words::new(text) {
            let documents = self.words.entry(stem(word)).or_default();
            documents.entry(key.clone()).or_default().push(place);
        }
        true
    }

    pub fn lookup(&self, word: &str) -> Vec<Hit<K>> {
        let Some(documents) = self.words.get(&stem(word)) else {
            return Vec::new();
        };
        documents.iter().map(|(key, places)| Hit { key: key.clone(), places: places.clone() }).collect()
    }

    /// All documents that match a query.
    pub fn search(&self, query: &Query) -> Vec<Hit<K>> {
        match query {
            Query::Word(word) => self.lookup(word),
            Query::Both(left, right) => {
                let right = self.search(right);
                let mut hits = self.search(left);
                hits.retain_mut(|hit| match right.iter().find(|other| other.key == hit.key) {
                    Some(other) => {
                        hit.places.extend(&other.places);
                        true
                    }
                    None => false,
                });
                hits
            }
            Query::Not(inner) => {
                let found: HashSet<K> = self.search(inner).into_iter().map(|hit| hit.key).collect();
                let mut keys: Vec<&K> = self.keys.difference(&found).collect();
                keys.sort();
                keys.into_iter().map(|key| Hit { key: key.clone(), places: Vec::new() }).collect()
            }
        }
    }
}

/// The keys of hits, best first.
pub fn rank<K: Clone, W: Weigh>(hits: &[Hit<K>], weigher: &W) -> Vec<K> {
    let mut scored: Vec<(W::Score, &K)> = hits.iter().map(|hit| (weigher.weigh(&hit.places), &hit.key)).collect();
    scored.sort_by_key(|(score, _)| Reverse(*score));
    scored.into_iter().map(|(_, key)| key.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index<&'static str> {
        let mut index = Index::new();
        assert!(index.add("a", "maps and more maps"));
        assert!(index.add("b", "walking with a map"));
        assert!(!index.add("b", "again"));
        index
    }

    #[test]
    fn finds_stems() {
        let hits = index().lookup("Map");
        assert_eq!(hits[0], Hit { key: "a", places: vec![0, 14] });
        assert_eq!(hits.len(), 2);
        assert!(index().lookup("sea").is_empty());
    }

    #[test]
    fn ranks() {
        let hits = index().lookup("map");
        assert_eq!(rank(&hits, &Frequency), ["a", "b"]);
        let early = [Hit { key: 1, places: vec![9, 4] }, Hit { key: 2, places: vec![3] }];
        assert_eq!(rank(&early, &Position), [2, 1]);
    }

    #[test]
    fn excludes() {
        let query = Query::Not(Box::new(Query::Word("walk".into())));
        let keys: Vec<&str> = index().search(&query).iter().map(|hit| hit.key).collect();
        assert_eq!(keys, ["a"]);
    }
}
