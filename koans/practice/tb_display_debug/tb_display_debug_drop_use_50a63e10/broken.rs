use std::cmp::Reverse;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ballot<'b> {
    ranking: Vec<&'b str>,
}

/// A rule that picks winners from ballots.
pub trait Method: fmt::Debug {
    fn scores<'b>(&self, ballots: &[Ballot<'b>]) -> BTreeMap<&'b str, usize>;

    fn winner<'b>(&self, ballots: &[Ballot<'b>]) -> Option<&'b str> {
        let scores = self.scores(ballots);
        let best = scores
            .iter()
            .max_by_key(|(name, score)| (**score, Reverse(*name)));
        best.map(|(name, _)| *name)
    }
}

#[derive(Debug)]
pub struct Borda;

impl Method for Borda {
    fn scores<'b>(&self, ballots: &[Ballot<'b>]) -> BTreeMap<&'b str, usize> {
        let mut scores = BTreeMap::new();
        for ballot in ballots {
            for (points, name) in ballot.ranking.iter().rev().enumerate() {
                *scores.entry(*name).or_insert(0) += points + 1;
            }
        }
        scores
    }
}
