//! Counting ballots by several rules.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
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

    fn winner<'b>(&self, ballots: &[Ballot<'b>]) -> Option<&'b str> {
        let scores = self.scores(ballots);
        let best = scores
            .iter()
            .max_by_key(|(name, score)| (**score, Reverse(*name)));
        best.map(|(name, _)| *name)
    }
}

#[derive(Debug)]
pub struct Plurality;

#[derive(Debug)]
pub struct Borda;

#[derive(Debug, Clone, Default)]
pub struct Runoff {
    pub rounds: Option<usize>,
}

impl Method for Plurality {
    fn scores<'b>(&self, ballots: &[Ballot<'b>]) -> BTreeMap<&'b str, usize> {
        let mut scores = BTreeMap::new();
        for ballot in ballots {
            *scores.entry(ballot.ranking[0]).or_default() += 1;
        }
        scores
    }
}

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

impl Method for Runoff {
    fn scores<'b>(&self, ballots: &[Ballot<'b>]) -> BTreeMap<&'b str, usize> {
        let mut left = ballots.to_vec();
        let mut scores = Plurality.scores(&left);
        for _ in 0..self.rounds.unwrap_or(usize::MAX) {
            let last = scores.iter().min_by_key(|(_, score)| **score);
            let Some((&last, _)) = last.filter(|_| scores.len() > 2) else {
                break;
            };
            left.iter_mut()
                .for_each(|ballot| ballot.ranking.retain(|name| *name != last));
            left.retain(|ballot| !ballot.ranking.is_empty());
            scores = Plurality.scores(&left);
        }
        scores
    }
}

/// What each of some methods says.
pub fn compare<'b>(
    methods: &[&dyn Method],
    ballots: &[Ballot<'b>],
) -> Vec<(String, Option<&'b str>)> {
    let each = methods.iter();
    each.map(|method| (format!("{method:?}"), method.winner(ballots)))
        .collect()
}

/// Seats by largest quotients.
pub fn seats<'p>(votes: &BTreeMap<&'p str, u32>, seats: usize) -> HashMap<&'p str, u32> {
    let mut won: HashMap<&'p str, u32> = HashMap::with_capacity(votes.len());
    for _ in 0..seats {
        let quotient = |party: &str| votes[party] / (won.get(party).unwrap_or(&0) + 1);
        let Some(best) = votes.keys().max_by_key(|party| quotient(party)).copied() else {
            break;
        };
        *won.entry(best).or_default() += 1;
    }
    won
}

/// Identical ballots with how often they were cast.
pub fn grouped<'v, 'b>(ballots: &'v [Ballot<'b>]) -> HashMap<&'v Ballot<'b>, usize> {
    ballots.iter().fold(HashMap::new(), |mut groups, ballot| {
        *groups.entry(ballot).or_insert(0) += 1;
        groups
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ballots(text: &str) -> Vec<Ballot<'_>> {
        text.lines().map(|line| line.try_into().unwrap()).collect()
    }

    const BOX: &str = "a > b > c\na > b > c\nb > c > a\nc > b > a\nc > b > a\nb > c\nc > a > b";

    #[test]
    fn ballot_errors() {
        assert_eq!(Ballot::try_from(" > "), Err(BallotError::Blank));
        assert_eq!(Ballot::try_from("a>b>a"), Err(BallotError::Twice("a")));
    }

    #[test]
    fn methods_differ() {
        let ballots = ballots(BOX);
        let expected = tally! { "a" => 2, "b" => 2, "c" => 3 };
        assert_eq!(Plurality.scores(&ballots), expected);
        let runoff = Runoff { rounds: Some(1) };
        assert_eq!(
            runoff.clone().scores(&ballots),
            tally! { "b" => 4, "c" => 3 }
        );
        assert_eq!(Borda.scores(&ballots)["b"], 14);
    }

    #[test]
    fn comparing() {
        let ballots = ballots(BOX);
        let runoff = Runoff::default();
        let winners = compare(&[&Plurality, &Borda, &runoff], &ballots);
        assert_eq!(winners[0], ("Plurality".to_string(), Some("c")));
        assert_eq!((winners[1].1, winners[2].1), (Some("b"), Some("b")));
        assert_eq!(Borda.winner(&[]), None);
    }

    #[test]
    fn seat_quotients() {
        let votes = tally! { "left" => 100, "right" => 80, "green" => 30 };
        let seats = seats(&votes, 8);
        assert_eq!((seats["left"], seats["right"], seats["green"]), (4, 3, 1));
        let none = BTreeMap::new();
        assert!(super::seats(&none, 3).is_empty());
    }

    #[test]
    fn groups() {
        let ballots = ballots(BOX);
        let groups = grouped(&ballots);
        assert_eq!(groups[&ballots[3]], 2);
        assert_eq!(groups.len(), 5);
    }
}
