#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Buoy {
    pub lat: i32,
    pub lon: i32,
}

pub fn parse_buoy(text: &str) -> Option<Buoy> {
    let (lat, lon) = text.split_once(',')?;
    let lat = lat.parse().unwrap_or(0);
    let lon = lon.parse().unwrap_or(0);
    Some(Buoy { lat, lon })
}

pub fn anchored(log: &[Buoy], home: Buoy) -> bool {
    log.iter().all(|buoy| *buoy == home)
}

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

    #[test]
    fn notices_a_drift() {
        let home = Buoy { lat: 1, lon: 2 };
        let away = Buoy { lat: 1, lon: 3 };
        assert!(anchored(&[home, home], home));
        assert!(!anchored(&[home, away], home));
    }
}
