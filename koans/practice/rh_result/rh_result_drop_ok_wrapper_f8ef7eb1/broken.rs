use std::num::ParseIntError;

#[derive(PartialEq)]
pub struct Ticket {
    pub zone: u8,
    pub first_class: bool,
}

pub fn read(text: &str) -> Result<Ticket, ParseIntError> {
    let first_class = text.ends_with('A');
    let zone = text.trim_end_matches('A').parse()?;
    Ticket { zone, first_class }
}
