use std::collections::BTreeMap;

#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Bed {
    pub crop: String,
    pub rows: u8,
}

pub fn far_end(plot: &BTreeMap<u8, Bed>) -> Option<u8> {
    let (number, _) = plot.last_key_value();
    Some(*number)
}
