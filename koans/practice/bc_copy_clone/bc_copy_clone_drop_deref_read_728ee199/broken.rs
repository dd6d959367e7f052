use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum Refusal {
    Unknown,
    TooFew(u16),
}

pub fn sell(shelf: &mut HashMap<String, u16>, name: &str, want: u16) -> Result<u16, Refusal> {
    let have = shelf.get_mut(name).ok_or(Refusal::Unknown)?;
    if have < want {
        return Err(Refusal::TooFew(*have));
    }
    *have -= want;
    Ok(*have)
}
