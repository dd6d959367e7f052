#[derive(PartialEq)]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bear_eats_fish() {
        let cage = build(vec![Food('f'), Food('h')], "300");
        assert_eq!(ration(&cage, Food('f')), Ok(12));
        assert_eq!(ration(&cage, Food('g')), Ok(0));
    }

    #[test]
    fn scale_shows_nothing() {
        let cage = build(vec![Food('g')], "---");
        assert!(cage.kilos.is_none());
        assert_eq!(ration(&cage, Food('g')), Err("scale is broken"));
    }
}
