#[derive(Debug, PartialEq)]
pub enum Fault {
    Cold(i32),
    NoReading,
}

pub fn check_soup(readings: &[i32]) -> Result<i32, Fault> {
    let latest = readings.last().ok_or(Fault::NoReading)?;
    if *latest < 63 {
        return Err(Fault::Cold(*latest));
    }
    Ok(*latest)
}
