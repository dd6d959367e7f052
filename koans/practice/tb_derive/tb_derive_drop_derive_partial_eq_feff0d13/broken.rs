pub struct Food(pub char);

pub struct Cage {
    pub likes: Vec<Food>,
    pub kilos: Option<u32>,
}

pub fn build(likes: Vec<Food>, scale: &str) -> Cage {
    let kilos = scale.parse().ok();
    Cage { likes, kilos }
}

pub fn ration(cage: &Cage, food: Food) -> Result<u32, &'static str> {
    if !cage.likes.contains(&food) {
        return Ok(0);
    }
    Ok(cage.kilos.ok_or("scale is broken")? / 25)
}
