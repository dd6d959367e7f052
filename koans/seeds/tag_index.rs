//! Full-text style queries over tagged documents.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Debug;
use std::hash::Hash;
use std::ops::{BitAnd, BitOr, Not};

/// An index from tags to the identifiers of documents.
#[derive(Clone)]
pub struct Index<Id> {
    tags: HashMap<String, BTreeSet<Id>>,
    all: BTreeSet<Id>,
}

impl<Id> Default for Index<Id> {
    fn default() -> Self {
        Index {
            tags: HashMap::new(),
            all: BTreeSet::new(),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Query {
    Tag(String),
    And(Box<Query>, Box<Query>),
    Or(Box<Query>, Box<Query>),
    Not(Box<Query>),
}

pub fn tag(name: &str) -> Query {
    Query::Tag(name.to_lowercase())
}

impl BitAnd for Query {
    type Output = Query;

    fn bitand(self, other: Query) -> Query {
        Query::And(Box::new(self), Box::new(other))
    }
}

impl BitOr for Query {
    type Output = Query;

    fn bitor(self, other: Query) -> Query {
        Query::Or(Box::new(self), Box::new(other))
    }
}

impl Not for Query {
    type Output = Query;

    fn not(self) -> Query {
        match self {
            Query::Not(inner) => *inner,
            other => Query::Not(Box::new(other)),
        }
    }
}

impl<Id> Index<Id>
where
    Id: Ord + Clone,
{
    pub fn insert<'t, I>(&mut self, id: &Id, tags: I)
    where
        I: IntoIterator<Item = &'t str>,
    {
        self.all.insert(id.clone());
        for tag in tags {
            let ids = self.tags.entry(tag.to_lowercase()).or_default();
            ids.insert(id.clone());
        }
    }

    pub fn remove(&mut self, id: &Id) -> bool {
        self.tags.retain(|_, ids| {
            ids.remove(id);
            !ids.is_empty()
        });
        self.all.remove(id)
    }

    pub fn search(&self, query: &Query) -> BTreeSet<Id> {
        match query {
            Query::Tag(name) => self.tags.get(name).cloned().unwrap_or_default(),
            Query::And(left, right) => &self.search(left) & &self.search(right),
            Query::Or(left, right) => &self.search(left) | &self.search(right),
            Query::Not(inner) => &self.all - &self.search(inner),
        }
    }

    pub fn facets(&self) -> Vec<(&str, usize)> {
        let mut counts: Vec<_> = self
            .tags
            .iter()
            .map(|(tag, ids)| (tag.as_str(), ids.len()))
            .collect();
        counts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        counts
    }
}

/// Turns a map around: from values to the keys that had them.
pub fn invert<K, V>(map: &HashMap<K, V>) -> BTreeMap<V, Vec<K>>
where
    K: Hash + Ord + Copy,
    V: Ord + Clone,
{
    let mut inverse: BTreeMap<V, Vec<K>> = BTreeMap::new();
    for (key, value) in map {
        inverse.entry(value.clone()).or_default().push(*key);
    }
    inverse.values_mut().for_each(|keys| keys.sort_unstable());
    inverse
}

/// Splits `#tags` off a line of text.
pub fn hashtags(line: &str) -> (Vec<&str>, String) {
    let (tags, words): (Vec<&str>, Vec<&str>) = line
        .split_whitespace()
        .partition(|word| word.starts_with('#'));
    let tags = tags.into_iter().map(|tag| &tag[1..]).collect();
    (tags, words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index<u32> {
        let mut index = Index::default();
        index.insert(&1, ["Rust", "web"]);
        index.insert(&2, ["rust"]);
        index.insert(&3, ["web", "css"]);
        index
    }

    #[test]
    fn queries() {
        let index = index();
        let ids = |query: Query| index.search(&query).into_iter().collect::<Vec<_>>();
        assert_eq!(ids(tag("RUST") & tag("web")), [1]);
        assert_eq!(ids(tag("css") | tag("rust")), [1, 2, 3]);
        assert_eq!(ids(!tag("web")), [2]);
        assert!(ids(tag("java")).is_empty());
    }

    #[test]
    fn double_negation() {
        let query = tag("a") | tag("b");
        assert_eq!(!!query.clone(), query);
    }

    #[test]
    fn removal() {
        let mut smaller = index();
        let full = smaller.clone();
        assert!(smaller.remove(&3));
        assert!(!smaller.remove(&3));
        assert_eq!(smaller.facets(), [("rust", 2), ("web", 1)]);
        assert_eq!(full.facets().len(), 3);
    }

    #[test]
    fn inversion() {
        let map = HashMap::from([(1, "odd".to_string()), (3, "odd".to_string())]);
        assert_eq!(invert(&map)["odd"], [1, 3]);
    }

    #[test]
    fn hashtag_lines() {
        let (tags, text) = hashtags("fix #bug in #web parser");
        assert_eq!(tags, ["bug", "web"]);
        assert_eq!(text, "fix in parser");
    }
}
