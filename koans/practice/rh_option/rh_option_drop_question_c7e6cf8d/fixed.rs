#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Seat {
    pub row: char,
    pub number: u16,
}

pub fn read_seat(text: &str) -> Option<Seat> {
    let row = text.chars().next()?;
    let number = text.strip_prefix(row)?.parse().ok()?;
    Some(Seat { row, number })
}
