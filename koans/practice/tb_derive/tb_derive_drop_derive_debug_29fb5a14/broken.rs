use std::collections::BTreeSet;

#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    pub hour: u8,
    pub flight: String,
}

pub fn next_up(slots: &BTreeSet<Slot>) -> Option<String> {
    let slot = slots.first()?;
    Some(format!("{} next: {:?}", slot.flight, slot))
}
