use std::collections::HashMap;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    Cream,
}

pub fn repaint(rooms: &mut HashMap<u8, Paint>, room: u8, paint: Paint) -> Result<bool, String> {
    let wall = rooms.get_mut(&room).ok_or("no such room")?;
    let changed = *wall != paint;
    *wall = paint;
    Ok(changed)
}
