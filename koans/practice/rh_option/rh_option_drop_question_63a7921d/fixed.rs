use std::collections::HashMap;
use std::hash::Hash;

pub struct Ballot<C> {
    votes: HashMap<C, u32>,
}

impl<C> Ballot<C>
where
    C: Hash + Eq + Ord,
{
    pub fn count(votes: impl IntoIterator<Item = C>) -> Self {
        let mut tally = HashMap::new();
        for vote in votes {
            *tally.entry(vote).or_insert(0) += 1;
        }
        Ballot { votes: tally }
    }

    pub fn winner(&self) -> Option<&C> {
        let most = self.votes.values().max()?;
        self.votes
            .iter()
            .filter(|(_, n)| *n == most)
            .map(|(c, _)| c)
            .min()
    }
}
