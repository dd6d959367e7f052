use std::collections::VecDeque;

#[derive(PartialEq, Debug)]
pub enum Weekday {
    Monday,
    Friday,
}

pub fn wait_for(week: &mut VecDeque<Weekday>, goal: Weekday) -> Option<usize> {
    let steps = week.iter().position(|day| *day == goal)?;
    week.rotate_left(steps);
    Some(steps)
}
