use std::collections::HashMap;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    Cream,
    Sage,
}

pub fn repaint(rooms: &mut HashMap<u8, Paint>, room: u8, paint: Paint) -> Result<bool, String> {
    let wall = rooms.get_mut(&room).ok_or("no such room")?;
    let changed = *wall != paint;
    *wall = paint;
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn second_coat_changes_nothing() {
        let mut rooms = HashMap::from([(7, Paint::Cream)]);
        assert_eq!(repaint(&mut rooms, 7, Paint::Sage), Ok(true));
        assert_eq!(rooms[&7], Paint::Sage);
        assert_eq!(repaint(&mut rooms, 7, Paint::Sage), Ok(false));
    }

    #[test]
    fn unknown_room_is_an_error() {
        let mut rooms = HashMap::new();
        let result = repaint(&mut rooms, 1, Paint::Cream);
        assert_eq!(result, Err("no such room".to_string()));
    }
}
