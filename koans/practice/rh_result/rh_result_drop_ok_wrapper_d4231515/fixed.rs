#[derive(Debug, PartialEq)]
pub struct Planet {
    pub moons: u8,
    pub ringed: bool,
}

pub fn scan(moons: i64, ringed: bool) -> Result<Planet, String> {
    let moons = u8::try_from(moons).map_err(|_| format!("{moons} moons"))?;
    Ok(Planet { moons, ringed })
}
