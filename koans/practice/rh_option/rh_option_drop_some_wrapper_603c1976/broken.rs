pub struct Sighting {
    pub genus: String,
    pub species: String,
    pub birds: u32,
}

pub fn summary(sightings: &[Sighting]) -> Option<(String, u32)> {
    let first = sightings.first()?;
    let latin = [first.genus.as_str(), first.species.as_str()].join(" ");
    let birds = sightings
        .iter()
        .filter(|s| s.genus == first.genus && s.species == first.species)
        .map(|s| s.birds)
        .sum();
    (latin, birds)
}
