use std::collections::VecDeque;

pub struct Shift {
    pub hours: u32,
}

pub fn even_out(week: &mut VecDeque<Shift>) -> Option<u32> {
    let spare = week.back()?.hours.saturating_sub(8);
    week.back_mut()?.hours -= spare;
    let first = week.front_mut()?;
    first.hours += spare;
    Some(first.hours)
}
