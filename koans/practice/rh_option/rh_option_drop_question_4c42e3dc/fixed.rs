use std::collections::HashMap;

pub struct House {
    pub rooms: HashMap<String, f64>,
    pub floors: u8,
}

pub fn build(plan: &[(String, f64)]) -> House {
    let mut rooms = HashMap::new();
    for (name, size) in plan {
        rooms.insert(name.clone(), *size);
    }
    House { rooms, floors: 2 }
}

pub fn heat(house: &House, room: &str) -> Option<f64> {
    Some(house.rooms.get(room)? * f64::from(house.floors))
}
