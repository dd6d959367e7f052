//! Filters over log lines.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, PartialOrd)]
pub enum Level {
    Debug,
    Info,
    Warn,
}

#[derive(Debug, Clone, PartialEq)]
pub struct UnknownLevel(String);

impl fmt::Display for UnknownLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown level `{}`", self.0)
    }
}

impl Error for UnknownLevel {}

impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Ok(match word {
            "DEBUG" => Level::Debug,
            "INFO" => Level::Info,
            "WARN" => Level::Warn,
            _ => return Err(UnknownLevel(word.to_string())),
        })
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Record<'l> {
    pub level: Level,
    pub target: &'l str,
    pub message: Cow<'l, str>,
}

impl<'l> TryFrom<&'l str> for Record<'l> {
    type Error = Box<dyn Error>;

    fn try_from(line: &'l str) -> Result<Self, Self::Error> {
        let mut parts = line.splitn(3, ' ');
        let level = parts.next().unwrap_or_default().parse()?;
        let target = parts.next().ok_or("no target")?;
        let message = parts
            .next()
            .ok_or_else(|| format!("{target} said nothing"))?;
        Ok(Record {
            level,
            target,
            message: Cow::Borrowed(message),
        })
    }
}

impl Record<'_> {
    /// Replaces a secret wherever it occurs.
    pub fn mask(&mut self, secret: &str) {
        if self.message.contains(secret) {
            self.message = self.message.replace(secret, "***").into();
        }
    }

    pub fn into_owned(self) -> (String, String) {
        (self.target.to_string(), self.message.into_owned())
    }
}

pub trait Filter {
    fn passes(&self, record: &Record<'_>) -> bool;

    fn and<F: Filter>(self, other: F) -> And<Self, F>
    where
        Self: Sized,
    {
        And(self, other)
    }
}

pub struct And<A, B>(A, B);

impl<A: Filter, B: Filter> Filter for And<A, B> {
    fn passes(&self, record: &Record<'_>) -> bool {
        self.0.passes(record) && self.1.passes(record)
    }
}

impl Filter for Level {
    fn passes(&self, record: &Record<'_>) -> bool {
        record.level >= *self
    }
}

pub struct Target<'t>(pub &'t str);

impl Filter for Target<'_> {
    fn passes(&self, record: &Record<'_>) -> bool {
        record.target.starts_with(self.0)
    }
}

pub fn select<'l, F>(lines: &'l str, filter: F) -> impl Iterator<Item = Record<'l>>
where
    F: Filter + 'l,
{
    lines
        .lines()
        .flat_map(Record::try_from)
        .filter(move |record| filter.passes(record))
}

/// Keeps the last few items it was given.
pub struct Tail<T, const N: usize>(pub VecDeque<T>);

impl<T, const N: usize> FromIterator<T> for Tail<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        let mut items = VecDeque::with_capacity(N + 1);
        for item in iter {
            items.push_back(item);
            if items.len() > N {
                items.pop_front();
            }
        }
        Tail(items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "INFO db::pool opened\nDEBUG db ping\nWARN http slow pw=cat\nnoise";

    #[test]
    fn parse_errors() {
        let text = |line: &'static str| Record::try_from(line).unwrap_err().to_string();
        assert_eq!(text("LOUD x y"), "unknown level `LOUD`");
        assert_eq!(text("INFO"), "no target");
        assert_eq!(text("INFO db"), "db said nothing");
        let unknown = UnknownLevel("x".to_string());
        assert_eq!("x".parse::<Level>(), Err(unknown.clone()));
    }

    #[test]
    fn levels_and_targets() {
        let loud: Vec<_> = select(LOG, Level::Info).map(|r| r.target).collect();
        assert_eq!(loud, ["db::pool", "http"]);
        let both = Level::Info.and(Target("db"));
        assert_eq!(select(LOG, both).count(), 1);
    }

    #[test]
    fn masking() {
        let mut record = select(LOG, Level::Warn).next().unwrap();
        let plain = record.clone();
        record.mask("dog");
        assert_eq!(record, plain);
        record.mask("cat");
        let (target, message) = record.into_owned();
        assert_eq!((target.as_str(), message.as_str()), ("http", "slow pw=***"));
    }

    #[test]
    fn tails() {
        let tail: Tail<Level, 2> = select(LOG, Level::Debug).map(|r| r.level).collect();
        assert_eq!(tail.0, [Level::Debug, Level::Warn]);
    }
}
