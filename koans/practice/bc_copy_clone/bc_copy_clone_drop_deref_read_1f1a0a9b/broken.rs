use std::collections::HashSet;

pub struct Swap {
    pub wanted: Vec<u32>,
    pub spare: u32,
}

pub fn propose(mine: &HashSet<u32>, album: &[u32]) -> Option<Swap> {
    let missing = album.iter().filter(|n| !mine.contains(n));
    let wanted = missing.map(|n| n).collect();
    let spare = *mine.iter().max()?;
    Some(Swap { wanted, spare })
}
