use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
pub enum Cargo {
    Grain,

    Timber,
}

pub fn first_hold(ship: &BTreeMap<u8, Cargo>) -> Option<u8> {
    let (hold, _) = ship.first_key_value()?;
    Some(hold)
}
