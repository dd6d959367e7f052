use std::num::TryFromIntError;

pub struct Fare {
    pub zone: u8,
    pub kid: bool,
}
pub fn fare(zone: u32, age: u32) -> Result<Fare, TryFromIntError> {
    let zone = u8::try_from(zone)?;
    Ok(Fare { zone, kid: age < 9 })
}
