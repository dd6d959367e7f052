use std::collections::HashSet;

#[derive(Debug, Eq, Hash)]
pub struct Room {
    pub floor: i8,
    pub door: u8,
}

pub fn visit(seen: &mut HashSet<Room>, floor: i8, door: u8) -> bool {
    seen.insert(Room { floor, door })
}
