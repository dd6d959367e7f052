#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn known_settings() {
        let s = Settings::parse("heater: 25\nlight on : 9");
        assert_eq!(s.value("heater", 1), 25);
        assert_eq!(s.value("light on", 1), 9);
    }
    #[test]
    fn absent_settings_use_the_fallback() {
        let s = Settings::parse("heater: warm\npump");
        assert_eq!(s.value("heater", 24), 24);
        assert_eq!(s.value("pump", 3), 3);
        assert_eq!(s.value("pump", 0), 0);
    }
    #[test]
    fn light() {
        assert_eq!(Settings::parse("").light_minutes(), 720);
        assert_eq!(Settings::parse("light on: 10").light_minutes(), 600);
        assert_eq!(
            Settings::parse("light on: 7\nlight off: 9").light_minutes(),
            120
        );
        assert_eq!(Settings::parse("light off: 5").light_minutes(), 0);
    }
}
