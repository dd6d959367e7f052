use std::fmt::Debug;

#[derive(Debug, Clone, PartialEq)]
pub struct Bracket {
    pub from: u32,
    pub percent: u32,
}

#[derive(Debug, PartialEq)]
pub enum ScheduleError {
    Empty,
}

/// Brackets in order of income.
#[derive(Debug, Clone)]
pub struct Schedule {
    pub brackets: Vec<Bracket>,
}

impl TryFrom<Vec<(u32, u32)>> for Schedule {
    type Error = ScheduleError;

    fn try_from(pairs: Vec<(u32, u32)>) {
        let mut brackets: Vec<Bracket> = Vec::new();
        for (from, percent) in pairs {
            brackets.push(Bracket { from, percent });
        }
        if brackets.is_empty() {
            return Err(ScheduleError::Empty);
        }
        Ok(Schedule { brackets })
    }
}
