//! Streaks of daily habits.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

#[derive(Debug, PartialEq)]
pub enum DateError {
    Parts(usize),
    NotANumber(String),
    Impossible { month: u8, day: u8 },
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let numbers = text
            .split('-')
            .map(|part| part.parse::<u16>().map_err(|_| part.to_owned()))
            .collect::<Result<Vec<u16>, String>>()
            .map_err(DateError::NotANumber)?;
        let &[year, month, day] = numbers.as_slice() else {
            return Err(DateError::Parts(numbers.len()));
        };
        Date::new(year, month as u8, day as u8)
    }
}

impl Date {
    pub fn new(year: u16, month: u8, day: u8) -> Result<Date, DateError> {
        let date = Date { year, month, day };
        match date.month_length() {
            Some(length) if (1..=length).contains(&day) => Ok(date),
            _ => Err(DateError::Impossible { month, day }),
        }
    }

    fn month_length(&self) -> Option<u8> {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        match self.month {
            2 => Some(if leap { 29 } else { 28 }),
            4 | 6 | 9 | 11 => Some(30),
            1..=12 => Some(31),
            _ => None,
        }
    }

    pub fn next(self) -> Date {
        let Date { year, month, day } = self;
        Date::new(year, month, day + 1)
            .or_else(|_| Date::new(year, month + 1, 1))
            .unwrap_or(Date {
                year: year + 1,
                month: 1,
                day: 1,
            })
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Habit<'h> {
    Exercise,
    Reading,
    Other(Cow<'h, str>),
}

impl<'h> From<&'h str> for Habit<'h> {
    fn from(name: &'h str) -> Self {
        match name {
            "exercise" => Habit::Exercise,
            "reading" => Habit::Reading,
            other => Habit::Other(other.into()),
        }
    }
}

impl Habit<'_> {
    pub fn into_static(self) -> Habit<'static> {
        match self {
            Habit::Exercise => Habit::Exercise,
            Habit::Reading => Habit::Reading,
            Habit::Other(name) => Habit::Other(Cow::Owned(name.into_owned())),
        }
    }
}

impl fmt::Display for Habit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Habit::Other(name) => write!(f, "{name}"),
            known => write!(f, "{known:?}!"),
        }
    }
}

#[derive(Default)]
pub struct Log {
    days: BTreeMap<Habit<'static>, BTreeSet<Date>>,
}

impl Log {
    pub fn done<'h>(&mut self, habit: impl Into<Habit<'h>>, date: Date) -> bool {
        let habit = habit.into().into_static();
        self.days.entry(habit).or_default().insert(date)
    }

    /// Lengths of the unbroken runs of a habit.
    pub fn streaks(&self, habit: &Habit<'static>) -> Vec<usize> {
        let mut runs: Vec<usize> = vec![];
        let mut expected = None;
        for date in self.days.get(habit).into_iter().flatten() {
            match runs.last_mut() {
                Some(run) if expected == Some(*date) => *run += 1,
                _ => runs.push(1),
            }
            expected = Some(date.next());
        }
        runs
    }

    pub fn summary(&self) -> impl Iterator<Item = String> + '_ {
        self.days.keys().map(|habit| {
            let best = self.streaks(habit).into_iter().max();
            format!("{habit} {}", best.unwrap_or(0))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn calendar() {
        assert_eq!(date("2024-2-28").next(), date("2024-2-29"));
        assert_eq!(date("2023-2-28").next(), date("2023-3-1"));
        assert_eq!(date("2023-12-31").next(), date("2024-1-1"));
    }

    #[test]
    fn date_errors() {
        assert_eq!("2024-2".parse::<Date>(), Err(DateError::Parts(2)));
        let word = DateError::NotANumber("may".to_string());
        assert_eq!("2024-may-1".parse::<Date>(), Err(word));
        let (month, day) = (13, 1);
        let error = Date::new(2024, month, day).unwrap_err();
        assert_eq!(error, DateError::Impossible { month, day });
    }

    #[test]
    fn streaks() {
        let mut log = Log::default();
        for day in ["2024-4-29", "2024-4-30", "2024-5-1", "2024-5-4"] {
            assert!(log.done("reading", date(day)));
        }
        assert!(!log.done(Habit::Reading, date("2024-5-4")));
        assert_eq!(log.streaks(&Habit::Reading), [3, 1]);
        assert!(log.streaks(&Habit::Exercise).is_empty());
    }

    #[test]
    fn summaries_keep_no_borrows() {
        let mut log = Log::default();
        {
            let name = String::from("piano");
            log.done(name.as_str(), date("2024-1-1"));
        }
        log.done("exercise", date("2024-1-1"));
        let lines: Vec<String> = log.summary().collect();
        assert_eq!(lines, ["Exercise! 1", "piano 1"]);
    }

    #[test]
    fn habits_copy() {
        let habit = Habit::from("chess");
        assert_eq!(habit.clone().into_static(), habit);
        assert_eq!(Habit::from("exercise").into_static(), Habit::Exercise);
    }
}
