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
