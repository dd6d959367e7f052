use std::num::ParseIntError;

#[derive(Debug)]
pub struct Firing {
    pub heat: i32,
    pub time: u8,
}

pub fn read(text: &str, time: &u8) -> Result<Firing, ParseIntError> {
    let heat = text.trim().parse()?;
    Ok(Firing { heat, time: time })
}
