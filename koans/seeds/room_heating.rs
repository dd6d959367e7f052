use std::collections::HashMap;

#[derive(Debug)]
pub enum Mode {
    Heat,
    Idle,
}

pub fn plan(rooms: &HashMap<String, f32>, room: &str, target: f32) -> Option<String> {
    let warmth = rooms.get(room)?;
    let mut mode = Mode::Idle;
    if *warmth < target {
        mode = Mode::Heat;
    }
    Some(format!("{room}: {mode:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cold_room_is_heated() {
        let rooms = HashMap::from([("attic".to_string(), 14.5)]);
        assert_eq!(plan(&rooms, "attic", 19.0).unwrap(), "attic: Heat");
        assert_eq!(plan(&rooms, "attic", 14.0).unwrap(), "attic: Idle");
    }

    #[test]
    fn room_without_sensor_has_no_plan() {
        let rooms = HashMap::new();
        assert_eq!(plan(&rooms, "cellar", 19.0), None);
    }
}
