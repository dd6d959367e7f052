use std::collections::BTreeMap;

#[derive(Debug, PartialEq, Eq)]
pub enum Cut {
    Fade(u8),
    Hard,
}

pub fn cut_before(edits: &BTreeMap<u32, Cut>, frame: u32) -> Option<Cut> {
    let (_, cut) = edits.range(..frame).next_back()?;
    Some(cut.clone())
}
