//! Departures of city buses.

use std::collections::BTreeMap;
use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

pub mod clock {
    /// Minutes since midnight, always below 1440.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
    pub struct Time(u16);

    impl Time {
        pub fn at(hour: u16, minute: u16) -> Option<Time> {
            (hour < 24 && minute < 60).then(|| Time(hour * 60 + minute))
        }

        pub fn later(self, minutes: u16) -> Time {
            Time((self.0 + minutes) % 1440)
        }

        pub fn parts(&self) -> (u16, u16) {
            (self.0 / 60, self.0 % 60)
        }
    }
}

use clock::Time;

#[derive(Debug, PartialEq)]
pub enum TimeError {
    Shape,
    Digits(ParseIntError),
    Range(u16, u16),
}

impl From<ParseIntError> for TimeError {
    fn from(error: ParseIntError) -> Self {
        TimeError::Digits(error)
    }
}

impl FromStr for Time {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Time, TimeError> {
        let (hour, minute) = text.split_once(':').ok_or(TimeError::Shape)?;
        let (hour, minute) = (hour.parse()?, minute.parse()?);
        Time::at(hour, minute).ok_or(TimeError::Range(hour, minute))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute) = self.parts();
        write!(f, "{hour:02}:{minute:02}")
    }
}

/// Every so many minutes from the first to the last time.
pub struct Interval {
    next: Option<Time>,
    last: Time,
    step: u16,
}

impl Iterator for Interval {
    type Item = Time;

    fn next(&mut self) -> Option<Time> {
        let now = self.next.take()?;
        let after = now.later(self.step);
        if after > now && after <= self.last {
            self.next = Some(after);
        }
        Some(now)
    }
}

pub fn every(step: u16, first: Time, last: Time) -> Interval {
    Interval {
        next: (first <= last).then_some(first),
        last,
        step,
    }
}

#[derive(Default)]
pub struct Timetable<'n> {
    stops: BTreeMap<&'n str, BTreeMap<Time, &'n str>>,
}

impl<'n> Timetable<'n> {
    pub fn add_line<I>(&mut self, line: &'n str, route: &[(&'n str, u16)], starts: I) -> &mut Self
    where
        I: IntoIterator<Item = Time>,
        I::IntoIter: Clone,
    {
        let starts = starts.into_iter();
        for (stop, offset) in route {
            let times = starts.clone().map(|time| (time.later(*offset), line));
            self.stops.entry(stop).or_default().extend(times);
        }
        self
    }

    pub fn next_bus(&self, stop: &str, after: Time) -> Option<(Time, &'n str)> {
        let times = self.stops.get(stop)?;
        let (time, line) = times.range(after..).next()?;
        Some((*time, line))
    }

    pub fn board(&self, stop: &str) -> impl Iterator<Item = String> + '_ {
        let times = self.stops.get(stop).into_iter().flatten();
        times.map(|(time, line)| format!("{time} {line}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Time {
        text.parse().unwrap()
    }

    #[test]
    fn time_text() {
        assert_eq!(time("07:05").to_string(), "07:05");
        assert_eq!(time("23:50").later(20), time("0:10"));
        assert_eq!(Time::default().parts(), (0, 0));
    }

    #[test]
    fn time_errors() {
        assert_eq!("7".parse::<Time>(), Err(TimeError::Shape));
        assert_eq!("24:01".parse::<Time>(), Err(TimeError::Range(24, 1)));
        let error = "x:1".parse::<Time>().unwrap_err();
        assert!(matches!(error, TimeError::Digits(_)));
    }

    #[test]
    fn intervals() {
        let all: Vec<String> = every(45, time("22:00"), time("23:59"))
            .map(|t| t.to_string())
            .collect();
        assert_eq!(all, ["22:00", "22:45", "23:30"]);
        assert_eq!(every(5, time("9:00"), time("8:00")).next(), None);
    }

    #[test]
    fn departures() {
        let mut table = Timetable::default();
        let morning = vec![time("7:00"), time("8:00")];
        table
            .add_line("12", &[("mill", 0), ("church", 9)], morning)
            .add_line("5", &[("church", 1)], [time("7:10")]);
        assert_eq!(
            table.next_bus("church", time("7:10")),
            Some((time("7:11"), "5"))
        );
        assert_eq!(table.next_bus("mill", time("8:01")), None);
        assert_eq!(table.next_bus("port", time("8:01")), None);
        let board: Vec<_> = table.board("church").collect();
        assert_eq!(board, ["07:09 12", "07:11 5", "08:09 12"]);
    }
}
