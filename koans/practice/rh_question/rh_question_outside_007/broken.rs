#[derive(Debug, Clone, PartialEq)]
pub struct Waypoint {
    pub lat: f64,
    pub lon: f64,
}

impl Waypoint {
    pub fn new(lat: &str, lon: &str) -> Self {
        let lat = lat.parse::<f64>()?;
        let lon = lon.parse::<f64>()?;
        Waypoint { lat, lon }
    }
}
