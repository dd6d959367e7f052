use std::fmt::Debug;

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
            brackets.push(Bracket { from, percent });
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
}
