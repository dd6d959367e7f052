use std::collections::VecDeque;

pub struct Shift {
    pub hours: u32,
}

pub fn even_out(week: &mut VecDeque<Shift>) -> Option<u32> {
    let last = week.back_mut()?;
    let first = week.front_mut()?;
    let spare = last.hours.saturating_sub(8);
    last.hours -= spare;
    first.hours += spare;
    Some(first.hours)
}
