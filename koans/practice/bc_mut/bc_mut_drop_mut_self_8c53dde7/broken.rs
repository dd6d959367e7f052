use std::collections::{BTreeSet, HashMap};
use std::fmt::Debug;

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
}

pub fn tag(name: &str) -> Query {
    Query::Tag(name.to_lowercase())
}

impl<Id> Index<Id>
where
    Id: Ord + Clone,
{
    pub fn insert<'t, I>(&self, id: &Id, tags: I)
    where
        I: IntoIterator<Item = &'t str>,
    {
        self.all.insert(id.clone());
        for tag in tags {
            let ids = self.tags.entry(tag.to_lowercase()).or_default();
            ids.insert(id.clone());
        }
    }

    pub fn search(&self, query: &Query) -> BTreeSet<Id> {
        match query {
            Query::Tag(name) => self.tags.get(name).cloned().unwrap_or_default(),
        }
    }
}
