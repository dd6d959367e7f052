use std::collections::HashMap;

pub struct Frame {
    pub base: u64,
    pub offset: u64,
}

pub fn translate(table: &HashMap<u64, u64>, address: u64) -> Option<Frame> {
    let base = table.get(&(address / 4096))?;
    let offset = address % 4096;
    Some(Frame { base, offset })
}
