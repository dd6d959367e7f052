use std::num::ParseIntError;

#[derive(PartialEq, Debug)]
pub struct Slot {
    pub room: u8,
    pub hour: u8,
}

pub fn book(taken: &mut Vec<Slot>, room: u8, text: &str) -> Result<bool, ParseIntError> {
    let hour = text.parse();
    let slot = Slot { room, hour };

    taken.push(slot);
    Ok(true)
}
