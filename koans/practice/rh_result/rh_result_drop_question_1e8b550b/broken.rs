use std::collections::HashSet;

#[derive(Debug)]
pub struct Batch {
    pub serial: u32,
    pub bottles: usize,
}

pub fn stamp(used: &mut HashSet<u32>, codes: &[u32]) -> Result<String, String> {
    let serial = *codes.last().ok_or("no codes");
    if !used.insert(serial) {
        return Err(format!("{serial} again"));
    }
    let bottles = codes.len();
    let batch = Batch { serial, bottles };
    Ok(format!("{batch:?}"))
}
