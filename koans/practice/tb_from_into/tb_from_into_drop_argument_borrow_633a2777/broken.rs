use std::collections::{BTreeMap, HashMap};

/// A map literal.
#[macro_export]
macro_rules! tally {
    ($($name:expr => $votes:expr),* $(,)?) => {{
        let mut map = ::std::collections::BTreeMap::new();
        $(map.insert($name, $votes);)*
        map
    }};
}

/// Seats by largest quotients.
pub fn seats<'p>(votes: &BTreeMap<&'p str, u32>, seats: usize) -> HashMap<&'p str, u32> {
    let mut won: HashMap<&'p str, u32> = HashMap::with_capacity(votes.len());
    for _ in 0..seats {
        let quotient = |party: &str| votes[party] / (won.get(party).unwrap_or(0) + 1);
        let Some(best) = votes.keys().max_by_key(|party| quotient(party)).copied() else {
            break;
        };
        *won.entry(best).or_default() += 1;
    }
    won
}
