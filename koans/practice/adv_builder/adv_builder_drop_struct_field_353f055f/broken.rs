use std::collections::BTreeMap;

pub struct Leg {
    pub climb: i32,
}

pub fn plan(heights: &BTreeMap<String, i32>, from: &str, to: &str) -> Option<Leg> {
    let low = *heights.get(from)?;
    let high = heights.get(to)?;
    let climb = if *high > low { high - low } else { 0 };
    let stops = vec![low, *high];
    Some(Leg { stops, climb })
}
