use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
pub enum Cargo {
    Grain,
    Oil,
}

pub fn carries(ship: &BTreeMap<u8, Cargo>, hold: u8, wanted: &Cargo) -> Result<bool, String> {
    let cargo = ship.get(&hold).ok_or("no such hold")?;
    cargo == wanted
}
