//! Tide readings for harbour stations.

use std::collections::BTreeMap;
use std::fmt;
use std::num::ParseFloatError;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    Low,
    High,
}

#[derive(Debug, PartialEq)]
pub enum TideError {
    Columns(usize),
    UnknownPhase(String),
    Height(ParseFloatError),
}

impl fmt::Display for TideError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TideError::Columns(n) => write!(f, "expected 3 columns, found {n}"),
            TideError::UnknownPhase(word) => write!(f, "unknown phase {word:?}"),
            TideError::Height(inner) => write!(f, "bad height: {inner}"),
        }
    }
}

impl std::error::Error for TideError {}

impl From<ParseFloatError> for TideError {
    fn from(inner: ParseFloatError) -> Self {
        TideError::Height(inner)
    }
}

impl FromStr for Phase {
    type Err = TideError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "low" => Ok(Phase::Low),
            "high" => Ok(Phase::High),
            other => Err(TideError::UnknownPhase(other.to_string())),
        }
    }
}

/// One line of the almanac.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<'a> {
    pub station: &'a str,
    pub phase: Phase,
    pub metres: f64,
}

impl<'a> Reading<'a> {
    pub fn parse(line: &'a str) -> Result<Self, TideError> {
        let columns: Vec<&'a str> = line.split_whitespace().collect();
        let [station, phase, metres] = columns[..] else {
            return Err(TideError::Columns(columns.len()));
        };
        Ok(Reading {
            station,
            phase: phase.parse()?,
            metres: metres.parse()?,
        })
    }
}

/// Groups readings under the station name and tide phase.
#[derive(Debug, Default)]
pub struct Table<'a> {
    rows: BTreeMap<(&'a str, Phase), Vec<Reading<'a>>>,
}

impl<'a> Table<'a> {
    pub fn load(text: &'a str) -> Result<Self, Box<dyn std::error::Error>> {
        let mut table = Table::default();
        for line in text.lines().filter(|line| !line.is_empty()) {
            table.push(&Reading::parse(line)?);
        }
        Ok(table)
    }

    pub fn push(&mut self, reading: &Reading<'a>) {
        self.rows
            .entry((reading.station, reading.phase))
            .or_default()
            .push(reading.clone());
    }

    pub fn mean(&self, station: &'a str, phase: Phase) -> Option<f64> {
        let rows = self.rows.get(&(station, phase))?;
        let total: f64 = rows.iter().map(|row| row.metres).sum();
        Some(total / rows.len() as f64)
    }

    pub fn stations(&self) -> impl Iterator<Item = &'a str> + '_ {
        let mut last = None;
        self.rows
            .keys()
            .map(|(name, _)| *name)
            .filter(move |name| last.replace(*name) != Some(*name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALMANAC: &str = "dover high 6.0\ndover high 7.0\n\ndover low 1.0\nbrest low 2.5\n";

    #[test]
    fn parses_a_line() {
        let reading = Reading::parse("leith high 5.25").unwrap();
        assert_eq!(
            reading,
            Reading {
                station: "leith",
                phase: Phase::High,
                metres: 5.25
            }
        );
    }

    #[test]
    fn reports_bad_lines() {
        assert_eq!(Reading::parse("leith"), Err(TideError::Columns(1)));
        let error = Reading::parse("leith slack 1.0").unwrap_err();
        assert_eq!(error.to_string(), "unknown phase \"slack\"");
        let error = Reading::parse("leith low deep").unwrap_err();
        assert!(error.to_string().starts_with("bad height"));
    }

    #[test]
    fn averages_by_phase() {
        let table = Table::load(ALMANAC).unwrap();
        assert_eq!(table.mean("dover", Phase::High), Some(6.5));
        assert_eq!(table.mean("brest", Phase::High), None);
    }

    #[test]
    fn lists_stations_once() {
        let table = Table::load(ALMANAC).unwrap();
        assert_eq!(table.stations().collect::<Vec<_>>(), vec!["brest", "dover"]);
    }

    #[test]
    fn load_passes_errors_on() {
        let error = Table::load("dover high").unwrap_err();
        assert_eq!(error.to_string(), "expected 3 columns, found 2");
    }
}
