#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both_hemispheres() {
        assert_eq!("33.5S".parse(), Ok(Latitude(-33.5)));
        assert_eq!("60N".parse(), Ok(Latitude(60.0)));
    }
    #[test]
    fn errors() {
        assert_eq!("91".parse::<Latitude>(), Err("out of range: 91".into()));
        assert_eq!("x".parse::<Latitude>(), Err("no number: x".into()));
    }
}
