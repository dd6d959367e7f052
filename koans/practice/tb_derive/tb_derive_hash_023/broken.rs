use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Zone(pub char);

pub fn total_fare(fares: &HashMap<Zone, u32>, trip: &[Zone]) -> u32 {
    let sum: u32 = trip.iter().map(|zone| fares[zone]).sum();
    sum.min(900)
}
