use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq)]
pub enum Floor {
    Upper(u8),
}

pub fn stairs(floor: &Floor) -> u8 {
    match floor {
        Floor::Upper(level) => *level,
    }
}

pub fn sign(offices: &HashMap<String, Floor>, person: &str) -> Option<String> {
    let floor = offices.get(person)?;
    Some(format!("{floor:?}, {} flights", stairs(floor)))
}
