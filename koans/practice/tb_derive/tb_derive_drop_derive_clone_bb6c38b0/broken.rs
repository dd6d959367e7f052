#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Orbit(u64);

#[derive(Debug)]
pub struct Planet {
    pub name: char,
    orbit: Orbit,
}

pub fn survey(readings: &[(char, u64)]) -> Vec<Planet> {
    let mut planets = Vec::with_capacity(readings.len());
    for &(name, km) in readings {
        planets.push(Planet {
            name,
            orbit: Orbit(km),
        });
    }
    planets.sort_by_key(|planet| planet.orbit.clone());
    planets
}
