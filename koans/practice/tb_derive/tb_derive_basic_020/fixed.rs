use std::collections::BTreeMap;

#[derive(Default)]
pub struct Tally {
    plays: u32,
    seconds: u32,
}

pub fn chart(log: &[(&str, u32)]) -> Vec<String> {
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for (song, seconds) in log {
        let tally = tallies.entry(song).or_default();
        tally.plays += 1;
        tally.seconds += seconds;
    }
    tallies
        .iter()
        .map(|(s, t)| format!("{s} {}x {}s", t.plays, t.seconds))
        .collect()
}
