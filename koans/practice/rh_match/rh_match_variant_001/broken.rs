#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Ticket {
    Single,
    Day,
    Student,
    Dog,
}

pub fn fare(ticket: Ticket, zones: u32) -> u32 {
    match ticket {
        Single => 180 + 40 * zones.saturating_sub(1),
        Day => 620,
        Student => 90 * zones.max(1),
        Dog => 100,
    }
}

pub fn cheapest(zones: u32, student: bool) -> Ticket {
    let other = if student {
        Ticket::Student
    } else {
        Ticket::Day
    };
    if fare(Ticket::Single, zones) <= fare(other, zones) {
        Ticket::Single
    } else {
        other
    }
}
