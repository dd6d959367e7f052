use std::collections::BTreeMap;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Candidate {
    pub party: String,
}

pub fn above(table: &BTreeMap<u32, Candidate>, limit: u32) -> Option<Vec<Candidate>> {
    let (_, winner) = table.last_key_value()?;
    let mut kept = vec![winner.clone()];
    for (votes, candidate) in table {
        if *votes > limit && candidate != winner {
            kept.push(candidate.clone());
        }
    }
    Some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(party: &str) -> Candidate {
        let party = party.to_string();
        Candidate { party }
    }

    #[test]
    fn winner_comes_first() {
        let mut table = BTreeMap::from([(10, candidate("Oak")), (55, candidate("Elm"))]);
        table.insert(35, candidate("Ash"));
        let kept = above(&table, 20).unwrap();
        assert_eq!(kept, vec![candidate("Elm"), candidate("Ash")]);
    }

    #[test]
    fn nobody_stood() {
        let table = BTreeMap::new();
        assert_eq!(above(&table, 1), None);
    }
}
