use std::collections::BTreeMap;

pub fn add_midpoints(route: &mut BTreeMap<u32, String>, from: u32, to: u32) {
    let stops: Vec<u32> = route.range(from..to).map(|(km, _)| *km).collect();
    for pair in stops.windows(2) {
        let km = (pair[0] + pair[1]) / 2;
        route.entry(km).or_insert_with(|| format!("halt {km}"));
    }
}
