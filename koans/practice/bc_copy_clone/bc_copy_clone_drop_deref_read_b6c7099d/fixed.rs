use std::collections::HashMap;

fn tally(ballots: &str) -> HashMap<&str, u32> {
    let mut votes = HashMap::new();
    for name in ballots.split(',').map(str::trim) {
        *votes.entry(name).or_default() += 1;
    }
    votes
}

/// Contestants with at least `min` votes, best first.
pub fn ranking(ballots: &str, min: u32) -> impl Iterator<Item = (&str, u32)> {
    let votes = tally(ballots);
    let mut order: Vec<_> = votes.into_iter().collect();
    order.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    order.into_iter().filter(move |(_, count)| *count >= min)
}

pub fn podium(ballots: &str) -> String {
    ranking(ballots, 1)
        .take(3)
        .map(|(name, _)| name)
        .collect::<Vec<_>>()
        .join(" > ")
}
