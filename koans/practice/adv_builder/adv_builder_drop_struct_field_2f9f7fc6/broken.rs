use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Tide {
    pub height: f64,
}

pub fn first_tide(clock: u32, height: f64) -> Tide {
    let hour = clock % 24;
    Tide { hour, height }
}

pub fn later(table: &BTreeMap<u32, Tide>, day: u32) -> Option<Tide> {
    let mut tide = table.get(&day)?.clone();
    tide.hour = (tide.hour + 1) % 24;
    Some(tide)
}
