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
