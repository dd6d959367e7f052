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
