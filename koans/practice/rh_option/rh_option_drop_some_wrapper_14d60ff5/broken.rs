use std::ops::Deref;

pub struct Sightings(Vec<(String, u8)>);

impl Deref for Sightings {
    type Target = [(String, u8)];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

pub fn read(log: &str) -> Sightings {
    Sightings(
        log.lines()
            .filter_map(|line| {
                let (bird, count) = line.rsplit_once(' ')?;
                (bird.to_string(), count.parse().ok()?)
            })
            .collect(),
    )
}

pub fn most_seen(log: &str) -> Option<String> {
    let sightings = read(log);
    let top = sightings.iter().max_by_key(|(_, count)| *count)?;
    Some(top.0.clone())
}
