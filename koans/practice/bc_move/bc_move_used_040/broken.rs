use std::collections::HashMap;

pub fn margin(votes: HashMap<String, u32>, winner: &str) -> Option<u32> {
    let most = votes.get(winner)?;
    let next = votes
        .into_iter()
        .filter(|(name, _)| name != winner)
        .map(|(_, count)| count)
        .max()
        .unwrap_or(0);
    most.checked_sub(next)
}
