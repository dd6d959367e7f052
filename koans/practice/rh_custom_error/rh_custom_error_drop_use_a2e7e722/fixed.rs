use std::num::ParseIntError;

#[derive(PartialEq, Debug)]
pub struct Clock(pub u8, pub u8);

pub struct WakeUp {
    pub at: Clock,
    pub nap: Option<u32>,
}

pub fn order(hour: &str, minute: &str) -> Result<WakeUp, ParseIntError> {
    let at = Clock(hour.parse()?, minute.parse()?);
    Ok(WakeUp { at, nap: None })
}
