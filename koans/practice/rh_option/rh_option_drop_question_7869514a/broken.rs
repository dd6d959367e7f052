use std::collections::BTreeMap;

#[derive(Debug)]
pub enum Zone {
    Rest,
    Danger,
}

pub fn report(beats: &BTreeMap<String, u32>) -> Option<String> {
    let top = beats.values().max();
    let zone = if *top > 150 { Zone::Danger } else { Zone::Rest };
    Some(format!("{top}: {zone:?}"))
}
