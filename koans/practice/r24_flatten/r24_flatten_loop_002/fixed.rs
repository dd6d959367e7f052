use std::collections::HashMap;
use std::str::FromStr;

#[derive(Debug, PartialEq, Eq, Hash, Clone, Copy)]
pub enum Tree {
    Oak,
    Birch,
    Pine,
}

impl FromStr for Tree {
    type Err = String;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match code.trim() {
            "OK" => Ok(Tree::Oak),
            "BI" => Ok(Tree::Birch),
            "PI" => Ok(Tree::Pine),
            other => Err(other.to_string()),
        }
    }
}

pub fn survey(codes: &str) -> HashMap<Tree, u32> {
    let mut counts = HashMap::new();
    for tree in codes.split(';').flat_map(str::parse::<Tree>) {
        *counts.entry(tree).or_default() += 1;
    }
    counts
}
