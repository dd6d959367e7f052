#[derive(PartialEq)]
pub struct Food(pub char);

pub struct Cage {
    pub kilos: Option<u32>,
}

pub fn build(likes: Vec<Food>, scale: &str) -> Cage {
    let kilos = scale.parse().ok();
    Cage { likes, kilos }
}
