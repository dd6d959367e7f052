use std::num::ParseFloatError;

pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

pub fn point(lat: &str, lon: &str) -> Result<Point, ParseFloatError> {
    Point {
        lat: lat.parse()?,
        lon: lon.trim().parse()?,
    }
}
