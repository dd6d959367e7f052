use std::collections::BTreeSet;

#[derive(Debug, PartialEq)]
pub struct Offer {
    pub role: String,
    pub pay: u32,
}

pub fn levels_before(offers: &[Offer], mine: &Offer) -> Result<usize, String> {
    let found = offers.iter().position(|offer| offer == mine);
    let spot = found.ok_or("offer withdrawn")?;
    let mut levels = BTreeSet::new();
    for earlier in &offers[..spot] {
        levels.insert(earlier.pay);
    }
    Ok(levels.len())
}
