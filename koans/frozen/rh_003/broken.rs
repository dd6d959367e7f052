use std::num::ParseIntError;

#[derive(Debug)]
pub enum DialError {
    NotANumber(ParseIntError),
    OutOfBand(u32),
}

pub fn read_khz(text: &str) -> Result<u32, DialError> {
    let khz = text.trim().parse::<u32>()?;
    if (150..=1700).contains(&khz) {
        Ok(khz)
    } else {
        Err(DialError::OutOfBand(khz))
    }
}

pub fn explain(error: &DialError) -> String {
    match error {
        DialError::NotANumber(cause) => format!("cannot tune: {cause}"),
        DialError::OutOfBand(khz) => format!("{khz} kHz is outside the band"),
    }
}

pub fn tune(text: &str) -> String {
    match read_khz(text) {
        Ok(khz) => format!("listening on {khz} kHz"),
        Err(error) => explain(&error),
    }
}
