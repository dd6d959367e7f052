use std::collections::BTreeMap;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Candidate {
    pub party: String,
}

pub fn above(table: &BTreeMap<u32, Candidate>, limit: u32) -> Option<Vec<Candidate>> {
    let (_, winner) = table.last_key_value();
    let mut kept = vec![winner.clone()];
    for (votes, candidate) in table {
        if *votes > limit && candidate != winner {
            kept.push(candidate.clone());
        }
    }
    Some(kept)
}
