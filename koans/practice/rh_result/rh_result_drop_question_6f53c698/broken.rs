#[derive(Debug, Clone, PartialEq)]
pub struct Waypoint {
    pub lat: f64,
    pub lon: f64,
}

impl Waypoint {
    pub fn new(lat: &str, lon: &str) -> Result<Self, std::num::ParseFloatError> {
        let lat = lat.parse::<f64>();
        let lon = lon.parse::<f64>()?;
        Ok(Waypoint { lat, lon })
    }
}
