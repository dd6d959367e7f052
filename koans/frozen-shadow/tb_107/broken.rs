use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Season {
    Breeding,
    Winter,
}

pub fn season(month: u32) -> Season {
    if (4..=9).contains(&month) {
        Season::Breeding
    } else {
        Season::Winter
    }
}

pub fn records<'a>(sightings: &[(&'a str, u32, u32)]) -> HashMap<(&'a str, Season), u32> {
    let mut best = HashMap::new();
    for &(species, month, birds) in sightings {
        let record = best.entry((species, season(month))).or_default();
        *record = birds.max(*record);
    }
    best
}
