#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zone {
    City,
    Country,
    Continent,
    World,
}

pub fn zone(prefix: u8) -> Option<Zone> {
    match prefix {
        1 => Some(Zone::City),
        2..=6 => Some(Zone::Country),
        7 | 8 => Some(Zone::Continent),
        9 => Some(Zone::World),
        _ => None,
    }
}

pub fn postage(zone: Zone, grams: u32) -> u32 {
    let steps = grams.div_ceil(50).max(1);
    match zone {
        Zone::City | Zone::Country => 85 + 10 * (steps - 1),
        Zone::Continent => 110 * steps,
        Zone::World => 170 * steps,
    }
}
