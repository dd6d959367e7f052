use std::collections::HashMap;

pub fn eliminate(tally: &mut HashMap<String, u32>) -> Option<(String, u32)> {
    let loser = tally
        .iter()
        .min_by_key(|(name, votes)| (**votes, name.as_str()))
        .map(|(name, _)| name.clone());
    tally.remove_entry(&loser)
}

pub fn runoff(mut tally: HashMap<String, u32>) -> Vec<String> {
    std::iter::from_fn(|| eliminate(&mut tally).map(|(name, _)| name)).collect()
}
