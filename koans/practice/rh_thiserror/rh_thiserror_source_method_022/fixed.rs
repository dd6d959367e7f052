use std::error::Error as _;
use thiserror::Error;

#[derive(Debug, Error)]
#[error("battery at {0} %")]
pub struct LowBattery(pub u8);

#[derive(Debug, Error)]
pub enum StationError {
    #[error("radio is silent")]
    Radio(#[from] LowBattery),
    #[error("mast is iced over")]
    Ice,
}

pub fn root_message(error: &StationError) -> String {
    match error.source() {
        Some(cause) => format!("{error}, because {cause}"),
        None => error.to_string(),
    }
}

pub fn transmit(battery: u8, celsius: i8) -> Result<(), StationError> {
    if celsius < -20 {
        return Err(StationError::Ice);
    }
    if battery < 10 {
        Err(LowBattery(battery))?;
    }
    Ok(())
}
