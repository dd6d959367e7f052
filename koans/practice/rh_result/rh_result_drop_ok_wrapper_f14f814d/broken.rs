const PLANETS: [(u32, &str); 5] = [
    (58, "Mercury"),
    (108, "Venus"),
    (150, "Earth"),
    (228, "Mars"),
    (778, "Jupiter"),
];

pub fn neighbours(distance: u32) -> Result<Vec<&'static str>, usize> {
    let index = PLANETS.binary_search_by_key(&distance, |planet| planet.0)?;
    let start = index.saturating_sub(1);
    let end = (index + 2).min(PLANETS.len());
    let names = PLANETS[start..end].iter().map(|planet| planet.1);
    names.collect()
}
