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

pub fn fault_slip(fault: &Fault) -> String {
    format!("send back: {fault:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_the_latest_reading() {
        assert_eq!(check_soup(&[20, 75]), Ok(75));
        assert_eq!(check_soup(&[75, 40]), Err(Fault::Cold(40)));
        assert_eq!(check_soup(&[]), Err(Fault::NoReading));
    }

    #[test]
    fn writes_the_slip() {
        let slip = fault_slip(&Fault::Cold(12));
        assert_eq!(slip, "send back: Cold(12)");
    }
}
