use std::collections::HashMap;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    Private,
    Sergeant,
    Captain,
    General,
}

pub fn commander<'a>(unit: &HashMap<&'a str, Rank>) -> Option<&'a str> {
    unit.iter()
        .max_by_key(|(_, rank)| *rank)
        .map(|(name, _)| *name)
}
