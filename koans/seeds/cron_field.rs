//! Cron-like schedules.

use std::collections::BTreeSet;
use std::fmt;
use std::num::ParseIntError;
use std::ops::RangeInclusive;
use std::str::FromStr;

#[derive(Debug, PartialEq)]
pub enum CronError {
    Fields(usize),
    Number(ParseIntError),
    Outside {
        value: u8,
        allowed: RangeInclusive<u8>,
    },
}

impl From<ParseIntError> for CronError {
    fn from(error: ParseIntError) -> Self {
        CronError::Number(error)
    }
}

impl fmt::Display for CronError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CronError::Fields(n) => write!(f, "{n} fields in place of 3"),
            CronError::Number(error) => error.fmt(f),
            CronError::Outside { value, allowed } => {
                write!(f, "{value} is not in {}-{}", allowed.start(), allowed.end())
            }
        }
    }
}

/// The values of one field: `*`, `5`, `1-4`, `*/15` or a list of those.
#[derive(Debug, Clone, PartialEq)]
pub struct Field<const LOW: u8, const HIGH: u8>(BTreeSet<u8>);

impl<const LOW: u8, const HIGH: u8> Field<LOW, HIGH> {
    fn check(value: u8) -> Result<u8, CronError> {
        let allowed = LOW..=HIGH;
        if !allowed.contains(&value) {
            return Err(CronError::Outside { value, allowed });
        }
        Ok(value)
    }

    fn part(text: &str) -> Result<Vec<u8>, CronError> {
        let (span, step) = text.split_once('/').unwrap_or((text, "1"));
        let (first, last) = match span.split_once('-') {
            Some((first, last)) => (first.parse()?, last.parse()?),
            None if span == "*" => (LOW, HIGH),
            None => {
                let only = span.parse()?;
                (only, only)
            }
        };
        let values = Self::check(first)?..=Self::check(last)?;
        Ok(values.step_by(step.parse::<usize>()?).collect())
    }

    pub fn next_from(&self, value: u8) -> Option<u8> {
        self.0.range(value..).next().copied()
    }
}

impl<const LOW: u8, const HIGH: u8> FromStr for Field<LOW, HIGH> {
    type Err = CronError;

    fn from_str(text: &str) -> Result<Self, CronError> {
        let parts: Vec<Vec<u8>> = text.split(',').map(Self::part).collect::<Result<_, _>>()?;
        Ok(Field(parts.concat().into_iter().collect()))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    pub weekday: u8,
    pub hour: u8,
    pub minute: u8,
}

impl Moment {
    fn following(self) -> Moment {
        let total = u32::from(self.hour) * 60 + u32::from(self.minute) + 1;
        Moment {
            weekday: (self.weekday + (total / 1440) as u8) % 7,
            hour: (total / 60 % 24) as u8,
            minute: (total % 60) as u8,
        }
    }
}

#[derive(Debug, Clone)]
pub struct Cron {
    minute: Field<0, 59>,
    hour: Field<0, 23>,
    weekday: Field<0, 6>,
}

impl FromStr for Cron {
    type Err = CronError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fields: Vec<_> = text.split_whitespace().collect();
        let [minute, hour, weekday] = fields[..] else {
            return Err(CronError::Fields(fields.len()));
        };
        Ok(Cron {
            minute: minute.parse()?,
            hour: hour.parse()?,
            weekday: weekday.parse()?,
        })
    }
}

impl Cron {
    pub fn matches(&self, at: &Moment) -> bool {
        self.minute.0.contains(&at.minute)
            && self.hour.0.contains(&at.hour)
            && self.weekday.0.contains(&at.weekday)
    }

    /// The moments after a start, for one week.
    pub fn upcoming<'c>(&'c self, start: Moment) -> impl Iterator<Item = Moment> + 'c {
        let minutes = std::iter::successors(Some(start), |moment| Some(moment.following()));
        minutes
            .skip(1)
            .take(7 * 1440)
            .filter(|moment| self.matches(moment))
    }
}

/// Tasks that are due at a moment, by name.
pub fn due<'t>(tasks: &'t [(&str, Cron)], at: Moment) -> Vec<&'t str> {
    let hits = tasks.iter().filter(move |(_, cron)| cron.matches(&at));
    hits.map(|(name, _)| *name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cron(text: &str) -> Cron {
        text.parse().unwrap()
    }

    const FRIDAY: Moment = Moment {
        weekday: 5,
        hour: 23,
        minute: 50,
    };

    #[test]
    fn fields() {
        let field: Field<0, 59> = "3,*/20,50-52".parse().unwrap();
        assert_eq!(field.0, BTreeSet::from([0, 3, 20, 40, 50, 51, 52]));
        assert_eq!(field.next_from(41), Some(50));
        assert_eq!(field.clone().next_from(53), None);
        assert_eq!(Ok(field), "0,3,20,40,50,51,52".parse());
    }

    #[test]
    fn errors() {
        let error = |text: &str| text.parse::<Cron>().unwrap_err().to_string();
        assert_eq!(error("* *"), "2 fields in place of 3");
        assert_eq!(error("* 24 *"), "24 is not in 0-23");
        assert_eq!(error("x * *"), "invalid digit found in string");
        assert_eq!(error("*/y * *"), "invalid digit found in string");
    }

    #[test]
    fn upcoming_moments() {
        let cron = cron("*/30 0-8 6,0");
        let found: Vec<Moment> = cron.upcoming(FRIDAY).collect();
        assert_eq!(found.len(), 36);
        let first = Moment {
            weekday: 6,
            hour: 0,
            minute: 0,
        };
        assert_eq!(
            found.iter().min_by_key(|m| (m.hour, m.minute)),
            Some(&first)
        );
        assert_eq!(found.into_iter().max().map(|m| m.weekday), Some(6));
    }

    #[test]
    fn due_tasks() {
        let nightly = cron("50 23 *");
        let tasks = [("backup", nightly.clone()), ("mail", cron("0 9 *"))];
        assert_eq!(due(&tasks, FRIDAY), ["backup"]);
        assert!(nightly.matches(&FRIDAY));
        assert!(due(&tasks, FRIDAY.following()).is_empty());
    }
}
