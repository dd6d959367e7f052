#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_two_numbers() {
        let buoy = parse_buoy("54,-3").unwrap();
        assert_eq!(buoy.lat, 54);
        assert_eq!(buoy.lon, -3);
        assert_eq!(parse_buoy("54"), None);
    }
}
