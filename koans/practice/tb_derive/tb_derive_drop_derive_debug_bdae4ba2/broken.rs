use std::collections::BTreeMap;

pub enum Signal {
    Slow(u32),
}

pub fn board(line: &BTreeMap<u32, Signal>, km: u32) -> String {
    format!("{km}: {:?}", line.get(&km))
}
