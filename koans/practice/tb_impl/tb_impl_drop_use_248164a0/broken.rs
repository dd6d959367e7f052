use std::fmt::Debug;

use std::ops::Not;

#[derive(Debug, Clone, PartialEq)]
pub enum Query {
    Tag(String),

    Or(Box<Query>, Box<Query>),
    Not(Box<Query>),
}

pub fn tag(name: &str) -> Query {
    Query::Tag(name.to_lowercase())
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
