//! Progressive taxes.

use std::fmt::{Debug, Display};
use std::iter::{self, Peekable};

#[derive(Debug, Clone, PartialEq)]
pub struct Bracket {
    pub from: u32,
    pub percent: u32,
}

#[derive(Debug, PartialEq)]
pub enum ScheduleError {
    Empty,
    Unsorted(u32),
    Rate { percent: u32 },
}

/// Brackets in order of income.
#[derive(Debug, Clone)]
pub struct Schedule {
    brackets: Vec<Bracket>,
}

impl TryFrom<Vec<(u32, u32)>> for Schedule {
    type Error = ScheduleError;

    fn try_from(pairs: Vec<(u32, u32)>) -> Result<Self, Self::Error> {
        let mut brackets: Vec<Bracket> = Vec::new();
        for (from, percent) in pairs {
            if percent > 100 {
                return Err(ScheduleError::Rate { percent });
            }
            if brackets.last().is_some_and(|last| last.from >= from) {
                return Err(ScheduleError::Unsorted(from));
            }
            brackets.push(Bracket { from, percent });
        }
        if brackets.is_empty() {
            return Err(ScheduleError::Empty);
        }
        Ok(Schedule { brackets })
    }
}

/// The part of an income that falls into each bracket.
pub struct Slices<'s> {
    income: u32,
    rest: Peekable<std::slice::Iter<'s, Bracket>>,
}

impl<'s> Iterator for Slices<'s> {
    type Item = (&'s Bracket, u32);

    fn next(&mut self) -> Option<Self::Item> {
        let bracket = self.rest.next()?;
        let top = self.rest.peek().map_or(u32::MAX, |next| next.from);
        let part = self.income.min(top).checked_sub(bracket.from)?;
        Some((bracket, part))
    }
}

impl Schedule {
    pub fn slices(&self, income: u32) -> Slices<'_> {
        Slices {
            income,
            rest: self.brackets.iter().peekable(),
        }
    }

    pub fn tax(&self, income: u32) -> u32 {
        let parts = self.slices(income);
        parts
            .map(|(bracket, part)| part * bracket.percent / 100)
            .sum()
    }
}

/// Anything that lowers the income before it is taxed.
pub trait Deduction: Debug {
    fn amount(&self, income: u32) -> u32;
}

#[derive(Debug)]
pub struct Flat(pub u32);

#[derive(Debug)]
pub struct Share {
    pub percent: u32,
    pub cap: Option<u32>,
}

impl Deduction for Flat {
    fn amount(&self, _income: u32) -> u32 {
        self.0
    }
}

impl Deduction for Share {
    fn amount(&self, income: u32) -> u32 {
        let raw = income / 100 * self.percent;
        self.cap.map_or(raw, |cap| raw.min(cap))
    }
}

#[derive(Default)]
pub struct Filing<'p> {
    person: &'p str,
    income: u32,
    deductions: Vec<Box<dyn Deduction>>,
}

impl<'p> Filing<'p> {
    pub fn of(person: &'p str, income: u32) -> Self {
        Filing {
            person,
            income,
            ..Filing::default()
        }
    }

    pub fn deduct(mut self, deduction: impl Deduction + 'static) -> Self {
        self.deductions.push(Box::new(deduction));
        self
    }

    pub fn taxable(&self) -> u32 {
        let amounts = self.deductions.iter().map(|d| d.amount(self.income));
        self.income.saturating_sub(amounts.sum())
    }

    pub fn summary<L: Display + ?Sized>(&self, label: &L, schedule: &Schedule) -> String {
        let tax = schedule.tax(self.taxable());
        format!("{label} {}: {tax}", self.person)
    }
}

/// What is left after each year, growing by the given percentage.
pub fn savings(start: u32, percent: u32) -> impl Iterator<Item = u32> {
    iter::successors(Some(start), move |sum| sum.checked_add(sum / 100 * percent))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schedule() -> Schedule {
        Schedule::try_from(vec![(0, 0), (1_000, 10), (5_000, 30)]).unwrap()
    }

    #[test]
    fn schedules_are_checked() {
        assert_eq!(
            Schedule::try_from(vec![]).unwrap_err(),
            ScheduleError::Empty
        );
        let unsorted = Schedule::try_from(vec![(5, 1), (5, 2)]).unwrap_err();
        assert_eq!(unsorted, ScheduleError::Unsorted(5));
        let rate = Schedule::try_from(vec![(0, 101)]).unwrap_err();
        assert_eq!(rate, ScheduleError::Rate { percent: 101 });
    }

    #[test]
    fn slices_stop_at_the_income() {
        let schedule = schedule();
        let parts: Vec<u32> = schedule.slices(3_000).map(|(_, part)| part).collect();
        assert_eq!(parts, [1_000, 2_000]);
        let (top, part) = schedule.slices(6_500).last().unwrap();
        let copy = top.clone();
        assert_eq!((&copy, part), (top, 1_500));
    }

    #[test]
    fn taxes() {
        assert_eq!(schedule().tax(900), 0);
        assert_eq!(schedule().clone().tax(6_000), 700);
    }

    #[test]
    fn deductions() {
        let share = Share {
            percent: 20,
            cap: Some(500),
        };
        assert_eq!(share.amount(1_000), 200);
        assert!(format!("{share:?}").contains("cap"));
        let filing = Filing::of("Ann", 4_000).deduct(Flat(300)).deduct(share);
        assert_eq!(filing.taxable(), 3_200);
        assert_eq!(filing.summary("tax of", &schedule()), "tax of Ann: 220");
        assert_eq!(Filing::of("Bo", 10).deduct(Flat(300)).taxable(), 0);
    }

    #[test]
    fn savings_grow() {
        let years: Vec<u32> = savings(1_000, 10).take(3).collect();
        assert_eq!(years, [1_000, 1_100, 1_210]);
    }
}
