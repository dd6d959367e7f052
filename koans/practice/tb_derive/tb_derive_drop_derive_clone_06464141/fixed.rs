use std::fmt::{self, Binary, Display};

#[derive(Clone, Copy, Default)]
pub struct Days(u8);

impl Days {
    pub fn on(self, day: u8) -> Days {
        Days(self.0 | 1 << day)
    }
}

impl Binary for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Binary::fmt(&self.0, f)
    }
}

fn padded(value: &impl Binary, digits: usize) -> String {
    format!("{value:0digits$b}")
}

pub fn shift_plan<W: Display>(workers: &[(W, Days)]) -> Vec<String> {
    workers
        .iter()
        .map(|(worker, days)| format!("{worker}: {}", padded(days, 7)))
        .collect()
}
