use std::collections::HashSet;

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

pub fn book(taken: &mut HashSet<Seat>, seat: &Seat) -> bool {
    seat.row <= 'M' && seat.number < 40 && taken.insert(seat.clone())
}
