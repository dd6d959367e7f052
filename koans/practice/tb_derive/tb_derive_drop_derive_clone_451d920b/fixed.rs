use std::collections::BTreeMap;

#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Bed {
    pub crop: String,
    pub rows: u8,
}

pub fn copy_bed(plot: &mut BTreeMap<u8, Bed>, from: u8, to: u8) -> Result<u8, String> {
    let bed = plot.get(&from).ok_or("no bed there")?.clone();
    let rows = bed.rows;
    plot.insert(to, bed);
    Ok(rows)
}
