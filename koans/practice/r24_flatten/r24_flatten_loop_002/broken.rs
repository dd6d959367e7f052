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
    for parsed in codes.split(';').map(str::parse::<Tree>) {
        if let Ok(tree) = parsed {
            *counts.entry(tree).or_default() += 1;
        }
    }
    counts
}
