pub fn label_rooms(floors: u32, per_floor: u32) -> Vec<String> {
    let mut used = 0;
    let next_id = || {
        used += 1;
        used
    };
    let mut rooms = Vec::new();
    for floor in 1..=floors {
        for _ in 0..per_floor {
            rooms.push(format!("{}-{}", floor, next_id()));
        }
    }
    rooms
}
