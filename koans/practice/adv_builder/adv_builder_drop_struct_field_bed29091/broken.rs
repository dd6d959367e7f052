use std::num::ParseFloatError;

pub struct Point {
    pub lon: f64,
}

pub fn point(lat: &str, lon: &str) -> Result<Point, ParseFloatError> {
    Ok(Point {
        lat: lat.parse()?,
        lon: lon.trim().parse()?,
    })
}
