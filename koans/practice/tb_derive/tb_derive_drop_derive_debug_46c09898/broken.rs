use std::collections::BTreeMap;
use std::fmt;

/// A map literal.
#[macro_export]
macro_rules! tally {
    ($($name:expr => $votes:expr),* $(,)?) => {{
        let mut map = ::std::collections::BTreeMap::new();
        $(map.insert($name, $votes);)*
        map
    }};
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ballot<'b> {
    ranking: Vec<&'b str>,
}

#[derive(Debug, PartialEq)]
pub enum BallotError<'b> {
    Blank,
    Twice(&'b str),
}

impl<'b> TryFrom<&'b str> for Ballot<'b> {
    type Error = BallotError<'b>;

    fn try_from(line: &'b str) -> Result<Self, Self::Error> {
        let mut ranking: Vec<&'b str> = Vec::new();
        for name in line.split('>').map(str::trim).filter(|n| !n.is_empty()) {
            if ranking.contains(&name) {
                return Err(BallotError::Twice(name));
            }
            ranking.push(name);
        }
        match ranking.is_empty() {
            true => Err(BallotError::Blank),
            false => Ok(Ballot { ranking }),
        }
    }
}

/// A rule that picks winners from ballots.
pub trait Method: fmt::Debug {
    fn scores<'b>(&self, ballots: &[Ballot<'b>]) -> BTreeMap<&'b str, usize>;
}

pub struct Plurality;

impl Method for Plurality {
    fn scores<'b>(&self, ballots: &[Ballot<'b>]) -> BTreeMap<&'b str, usize> {
        let mut scores = BTreeMap::new();
        for ballot in ballots {
            *scores.entry(ballot.ranking[0]).or_default() += 1;
        }
        scores
    }
}
