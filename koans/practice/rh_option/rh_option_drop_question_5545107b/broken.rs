#[derive(Debug, PartialEq, Clone)]
pub struct Timetable {
    pub route: String,
    pub minutes: Vec<u32>,
}

pub fn wait_time(table: &Timetable, now: u32) -> Option<u32> {
    let next = table.minutes.iter().find(|minute| **minute >= now);
    Some(next - now)
}
