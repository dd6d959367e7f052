use std::collections::BTreeMap;

#[derive(Debug)]
pub enum Signal {
    Stop,
    Slow(u32),
}

pub fn speed_at(line: &BTreeMap<u32, Signal>, km: u32) -> Option<u32> {
    let signal = line.get(&km)?;
    match signal {
        Signal::Stop => Some(0),
        Signal::Slow(limit) => Some(limit),
    }
}
