use std::collections::BTreeMap;

pub fn sightings(notes: &str) -> BTreeMap<String, u32> {
    let mut birds = BTreeMap::new();
    notes.lines().for_each(|line| {
        let (bird, count) = match line.rsplit_once(' ') {
            Some(parts) => parts,
            None => return,
        };
        let bird = bird.trim_start_matches("- ").to_lowercase();
        let count = count.parse().unwrap_or(1);
        *birds.entry(bird).or_default() += count;
    });
    birds
}

pub fn rarest(birds: &BTreeMap<String, u32>) -> Option<&str> {
    birds
        .iter()
        .min_by_key(|(_, count)| **count)
        .map(|(bird, _)| bird.as_str())
}
