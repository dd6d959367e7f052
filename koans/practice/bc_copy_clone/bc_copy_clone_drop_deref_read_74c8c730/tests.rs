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
