//! League tables and pairings.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashSet};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Team(String);

impl From<&str> for Team {
    fn from(name: &str) -> Self {
        Team(name.to_string())
    }
}

impl AsRef<str> for Team {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[derive(Clone, Copy)]
pub struct Score {
    pub home: u8,
    pub away: u8,
}

#[derive(Debug, PartialEq)]
pub enum FixtureError {
    SameTeam(Team),
    Unknown(Team),
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Record {
    pub points: u32,
    pub scored: u32,
    pub conceded: u32,
}

impl Record {
    fn add(&mut self, own: u8, other: u8) {
        self.points += match own.cmp(&other) {
            Ordering::Greater => 3,
            Ordering::Equal => 1,
            Ordering::Less => 0,
        };
        self.scored += u32::from(own);
        self.conceded += u32::from(other);
    }

    fn margin(&self) -> i64 {
        i64::from(self.scored) - i64::from(self.conceded)
    }
}

impl PartialOrd for Record {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Record {
    fn cmp(&self, other: &Self) -> Ordering {
        self.points
            .cmp(&other.points)
            .then_with(|| self.margin().cmp(&other.margin()))
            .then_with(|| self.scored.cmp(&other.scored))
    }
}

pub struct League {
    records: BTreeMap<Team, Record>,
}

impl FromIterator<Team> for League {
    fn from_iter<I: IntoIterator<Item = Team>>(teams: I) -> Self {
        let records = teams.into_iter().map(|team| (team, Record::default()));
        League {
            records: records.collect(),
        }
    }
}

impl League {
    fn record_mut(&mut self, team: &Team) -> Result<&mut Record, FixtureError> {
        self.records
            .get_mut(team)
            .ok_or_else(|| FixtureError::Unknown(team.clone()))
    }

    pub fn play(&mut self, home: &Team, away: &Team, score: Score) -> Result<(), FixtureError> {
        if home == away {
            return Err(FixtureError::SameTeam(home.clone()));
        }
        self.record_mut(away)?;
        self.record_mut(home)?.add(score.home, score.away);
        self.record_mut(away)?.add(score.away, score.home);
        Ok(())
    }

    pub fn table(&self) -> Vec<(&Team, Record)> {
        let mut rows: Vec<_> = self.records.iter().map(|(t, r)| (t, *r)).collect();
        rows.sort_by(|a, b| b.1.cmp(&a.1));
        rows
    }
}

/// All pairs of a round robin, each of them once.
pub fn round_robin<T: Clone>(teams: &[T]) -> impl Iterator<Item = (T, T)> + '_ {
    teams.iter().enumerate().flat_map(move |(i, home)| {
        let rest = teams[i + 1..].iter();
        rest.map(move |away| (home.clone(), away.clone()))
    })
}

/// Names that occur twice.
pub fn duplicates<'t, T: AsRef<str>>(teams: &'t [T]) -> Vec<&'t str> {
    let mut seen = HashSet::new();
    let names = teams.iter().map(AsRef::as_ref);
    names.filter(|name| !seen.insert(*name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn league(names: &str) -> League {
        names.split(' ').map(Team::from).collect()
    }

    #[test]
    fn points_and_margin() {
        let mut league = league("ajax benfica celtic");
        let (a, b, c) = ("ajax".into(), "benfica".into(), "celtic".into());
        league.play(&a, &b, Score { home: 1, away: 1 }).unwrap();
        league.play(&c, &b, Score { home: 0, away: 4 }).unwrap();
        league.play(&a, &c, Score { home: 2, away: 0 }).unwrap();
        let order: Vec<&str> = league
            .table()
            .into_iter()
            .map(|(t, _)| t.as_ref())
            .collect();
        assert_eq!(order, ["benfica", "ajax", "celtic"]);
        let last = Record {
            conceded: 6,
            ..Record::default()
        };
        assert_eq!(league.table()[2].1, last);
    }

    #[test]
    fn fixture_errors() {
        let mut league = league("ajax");
        let (a, b) = (Team::from("ajax"), Team::from("benfica"));
        let score = Score { home: 0, away: 0 };
        let same = league.play(&a, &a, score);
        assert_eq!(same, Err(FixtureError::SameTeam(a.clone())));
        let unknown = Err(FixtureError::Unknown(b.clone()));
        assert_eq!(league.play(&a, &b, score), unknown);
        assert_eq!(league.play(&b, &a, score), unknown);
    }

    #[test]
    fn records_compare() {
        let mut first = Record::default();
        let mut second = first;
        first.add(3, 1);
        second.add(2, 0);
        assert!(first > second);
        second.add(0, 0);
        assert_eq!(first.max(second).points, 4);
    }

    #[test]
    fn pairs() {
        let teams: Vec<String> = vec!["x".into(), "y".into(), "z".into()];
        let pairs: Vec<String> = round_robin(&teams).map(|(h, a)| h + &a).collect();
        assert_eq!(pairs, ["xy", "xz", "yz"]);
    }

    #[test]
    fn twice() {
        let teams: Vec<Team> = ["a", "b", "a"].map(Team::from).to_vec();
        assert_eq!(duplicates(&teams), ["a"]);
    }
}
