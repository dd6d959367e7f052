#[derive(Debug, PartialEq)]
pub enum Fault {
    NoReading,
}

pub fn check_soup(readings: &[i32]) -> Result<i32, Fault> {
    let latest = readings.last().ok_or(Fault::NoReading)?;

    Ok(latest)
}
