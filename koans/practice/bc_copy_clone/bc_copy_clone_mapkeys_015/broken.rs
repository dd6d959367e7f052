use std::collections::{BTreeMap, BTreeSet};

pub type Timetable = BTreeMap<String, Vec<String>>;

pub fn by_stop(lines: &Timetable) -> BTreeMap<String, BTreeSet<String>> {
    let mut stops: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (line, calls) in lines {
        for stop in calls {
            stops.entry(*stop).or_default().insert(*line);
        }
    }
    stops
}

pub fn transfer_stops(lines: &Timetable) -> Vec<String> {
    by_stop(lines)
        .into_iter()
        .filter(|(_, through)| through.len() > 1)
        .map(|(stop, _)| stop)
        .collect()
}
