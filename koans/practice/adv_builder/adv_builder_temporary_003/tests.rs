#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn calm_and_windy() {
        assert_eq!(rooftop(false), 120);
        assert_eq!(rooftop(true), 240);
    }
    #[test]
    fn fresh_station_has_no_sensor() {
        assert_eq!(Station::new().samples_per_hour(), 0);
    }
}
