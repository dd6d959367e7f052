use std::sync::Arc;

#[derive(Debug, PartialEq, Clone)]
pub struct Timetable {
    pub route: String,
    pub minutes: Vec<u32>,
}

pub fn extra_run(shared: &Arc<Timetable>, minute: u32) -> Timetable {
    let mut table = (**shared).clone();
    table.minutes.push(minute);
    table
}
