#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts() {
        assert_eq!(Celsius(100.0).to_fahrenheit(), 212.0);
        assert_eq!(Celsius(-40.0).to_fahrenheit(), -40.0);
    }

    #[test]
    fn warns() {
        assert_eq!(warning(Celsius(-10.0)), "14.0 F, ice");
        assert_eq!(warning(Celsius(10.0)), "50.0 F");
    }
}
