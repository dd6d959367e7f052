pub struct Tank {
    pub species: String,
    pub count: u32,
}

pub fn grams(tank: &Tank) -> Option<u32> {
    let each = match tank.species.as_str() {
        "guppy" | "tetra" => 1,
        "cichlid" => 4,
        "koi" => 30,
        name if name.ends_with("shark") => 250,
        _ => return None,
    };
    Some(each * tank.count)
}

pub fn plan(tanks: &[Tank]) -> (u32, Vec<&str>) {
    let mut total = 0;
    let mut unknown = vec![];
    for tank in tanks {
        match grams(tank) {
            Some(g) => total += g,
            None => unknown.push(&*tank.species),
        }
    }
    (total, unknown)
}
