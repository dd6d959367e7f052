use std::num::TryFromIntError;

pub struct Fare {
    pub zone: u8,
    pub kid: bool,
}
pub fn fare(zone: u32, age: u32) -> Result<Fare, TryFromIntError> {
    let zone = u8::try_from(zone)?;
    Ok(Fare { zone, kid: age < 9 })
}

pub fn cents(zone: u32, age: u32) -> Result<u32, TryFromIntError> {
    let fare = fare(zone, age)?;
    if fare.kid {
        return Ok(0);
    }
    Ok(120 + 30 * u32::from(fare.zone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kids_ride_free() {
        assert_eq!(cents(3, 8), Ok(0));
        assert_eq!(cents(3, 9), Ok(210));
    }

    #[test]
    fn zone_too_large() {
        assert!(cents(256, 30).is_err());
        assert!(fare(255, 30).is_ok());
    }
}
