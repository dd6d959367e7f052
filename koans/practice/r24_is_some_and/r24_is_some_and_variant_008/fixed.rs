use std::collections::HashMap;

pub struct Timetable {
    due: HashMap<(u16, &'static str), u32>,
}

impl Timetable {
    pub fn from_rows(rows: &[(u16, &'static str, u32)]) -> Self {
        Timetable {
            due: rows
                .iter()
                .map(|&(line, stop, minute)| ((line, stop), minute))
                .collect(),
        }
    }

    pub fn late(&self, line: u16, stop: &'static str, now: u32) -> bool {
        self.due.get(&(line, stop)).is_some_and(|due| now > due + 3)
    }

    pub fn late_stops(&self, line: u16, now: u32) -> Vec<&'static str> {
        let mut stops: Vec<_> = self
            .due
            .keys()
            .filter(|(l, stop)| *l == line && self.late(line, stop, now))
            .map(|(_, stop)| *stop)
            .collect();
        stops.sort_unstable();
        stops
    }
}
