use std::collections::BTreeSet;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    pub flight: String,
}

pub fn reserve(slots: &mut BTreeSet<Slot>, hour: u8, flight: &str) -> bool {
    let flight = flight.to_string();
    slots.insert(Slot { hour, flight })
}
