use std::collections::HashMap;

pub struct Pack {
    pub slots: HashMap<String, u32>,
    pub gold: u32,
}

pub fn sell(pack: &Pack, item: &str, price: u32) -> Option<Pack> {
    let count = pack.slots.get(item)?;
    let earned = price.checked_mul(*count)?;
    let mut slots = pack.slots.clone();
    slots.remove(item);
    let gold = pack.gold + earned;
    Some(Pack { slots, gold })
}
