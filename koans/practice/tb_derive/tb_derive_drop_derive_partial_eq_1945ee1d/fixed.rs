use std::num::ParseIntError;

#[derive(PartialEq)]
pub struct Ticket {
    pub zone: u8,
    pub first_class: bool,
}

pub fn read(text: &str) -> Result<Ticket, ParseIntError> {
    let first_class = text.ends_with('A');
    let zone = text.trim_end_matches('A').parse()?;
    Ok(Ticket { zone, first_class })
}

pub fn same(left: &str, right: &str) -> Result<bool, ParseIntError> {
    Ok(read(left)? == read(right)?)
}
