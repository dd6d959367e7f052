use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum Refusal {
    Unknown,
}

pub fn sell(shelf: &mut HashMap<String, u16>, name: &str, want: u16) -> Result<u16, Refusal> {
    let have = shelf.get_mut(name).ok_or(Refusal::Unknown)?;

    *have -= want;
    Ok(*have)
}
