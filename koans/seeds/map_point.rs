use std::num::ParseFloatError;

pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

pub fn point(lat: &str, lon: &str) -> Result<Point, ParseFloatError> {
    Ok(Point {
        lat: lat.parse()?,
        lon: lon.trim().parse()?,
    })
}

pub fn is_north_east(point: &Point) -> bool {
    point.lat > 0.0 && point.lon > 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_the_quarters() {
        assert!(is_north_east(&point("52.5", " 13.4").unwrap()));
        assert!(!is_north_east(&point("-33.9", "18.4").unwrap()));
        assert!(!is_north_east(&point("40.7", "-74").unwrap()));
    }

    #[test]
    fn both_parts_must_be_numbers() {
        assert!(point("north", "1").is_err());
        assert!(point("1", "east").is_err());
    }
}
