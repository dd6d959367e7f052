use std::collections::BTreeMap;

pub struct Stay {
    pub room: u16,
    pub party: u8,
}

pub fn spare(beds: &BTreeMap<u16, u8>, stay: &Stay) -> Option<u8> {
    beds.get(&stay.room).checked_sub(stay.party)
}
