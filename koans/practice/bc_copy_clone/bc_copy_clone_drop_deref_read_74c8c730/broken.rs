use std::collections::HashMap;

#[derive(Debug)]
pub enum Mode {
    Heat,
    Idle,
}

pub fn plan(rooms: &HashMap<String, f32>, room: &str, target: f32) -> Option<String> {
    let warmth = rooms.get(room)?;
    let mut mode = Mode::Idle;
    if warmth < target {
        mode = Mode::Heat;
    }
    Some(format!("{room}: {mode:?}"))
}
