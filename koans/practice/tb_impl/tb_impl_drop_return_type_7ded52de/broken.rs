use std::fmt::{Display, Formatter, Result};

#[derive(Debug, Clone, Copy)]
pub struct Timer(pub u32);

impl Display for Timer {
    fn fmt(&self, f: &mut Formatter<'_>) {
        write!(f, "{}:{:02}", self.0 / 60, self.0 % 60)
    }
}

pub fn board(timers: &[(&str, Timer)]) -> String {
    timers
        .iter()
        .map(|(dish, timer)| format!("{dish} {timer}"))
        .collect::<Vec<_>>()
        .join(" | ")
}
