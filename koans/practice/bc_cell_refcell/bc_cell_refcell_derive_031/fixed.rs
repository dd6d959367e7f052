use std::cell::Cell;
use std::collections::HashSet;
use std::hash::{Hash, Hasher};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marker {
    pub lat: i16,
    pub lon: i16,
    pub visits: Cell<u32>,
}

impl Hash for Marker {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.lat.hash(state);
        self.lon.hash(state);
    }
}

pub fn marker(lat: i16, lon: i16) -> Marker {
    Marker {
        lat,
        lon,
        visits: Cell::new(0),
    }
}

pub fn distinct(route: &[(i16, i16)]) -> usize {
    let seen: HashSet<Marker> = route.iter().map(|&(lat, lon)| marker(lat, lon)).collect();
    seen.len()
}
