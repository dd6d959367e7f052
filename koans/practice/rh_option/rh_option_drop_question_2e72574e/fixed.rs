use std::collections::BTreeMap;

#[derive(PartialEq)]
pub enum Sky {
    Clear,
    Rain,
}

pub fn sky_on(log: &BTreeMap<u8, u32>, day: u8) -> Option<Sky> {
    match *log.get(&day)? {
        mm if mm > 5 => Some(Sky::Rain),
        _ => Some(Sky::Clear),
    }
}
