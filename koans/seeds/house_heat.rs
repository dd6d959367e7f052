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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heats_a_room() {
        let house = build(&[("hall".to_string(), 7.5)]);
        assert_eq!(heat(&house, "hall"), Some(15.0));
        assert_eq!(house.rooms.len(), 1);
    }

    #[test]
    fn no_such_room() {
        assert_eq!(heat(&build(&[]), "attic"), None);
    }
}
