#[derive(PartialEq, Debug)]
pub struct Latitude {
    pub north: bool,
    pub degrees: f64,
}

pub fn latitude(text: &str) -> Option<Latitude> {
    let (side, number) = text.split_once(' ')?;
    let north = *side.as_bytes().first()? == b'N';
    let degrees = number.parse().ok()?;
    Some(Latitude { north, degrees })
}

pub fn same_parallel(a: &str, b: &str) -> Option<bool> {
    Some(latitude(a)? == latitude(b)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_side() {
        let spot = latitude("N 52.5").unwrap();
        assert_eq!((spot.north, spot.degrees), (true, 52.5));
        assert_eq!(latitude("South 1").unwrap().north, false);
        assert_eq!(latitude(" 52"), None);
        assert_eq!(latitude("N52"), None);
        assert_eq!(latitude("N x"), None);
    }

    #[test]
    fn compares_spots() {
        assert_eq!(same_parallel("N 10", "North 10.0"), Some(true));
        assert_eq!(same_parallel("N 10", "S 10"), Some(false));
        assert_eq!(same_parallel("N 10", "10"), None);
    }
}
