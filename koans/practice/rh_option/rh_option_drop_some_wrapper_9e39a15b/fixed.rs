use std::collections::HashMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Team {
    Red,
    Green,
}

pub fn leader(flags: &[Option<Team>]) -> Option<Team> {
    let mut held: HashMap<Option<Team>, i32> = HashMap::new();
    for owner in flags {
        *held.entry(*owner).or_insert(0) += 1;
    }
    let score = |team| held.get(&Some(team)).copied().unwrap_or(0);
    match score(Team::Red) - score(Team::Green) {
        0 => None,
        lead if lead > 0 => Some(Team::Red),
        _ => Some(Team::Green),
    }
}
