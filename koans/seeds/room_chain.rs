use std::rc::Rc;

pub struct Room {
    pub content: char,
    pub next: Option<Rc<Room>>,
}

pub fn dig(contents: &[char]) -> Option<Rc<Room>> {
    let (first, rest) = contents.split_first()?;
    Some(Rc::new(Room {
        content: *first,
        next: dig(rest),
    }))
}

pub fn treasures(room: &Room) -> usize {
    usize::from(room.content == '$') + room.next.as_deref().map_or(0, treasures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_treasures() {
        let cave = dig(&['$', '.', 'g', '$']).unwrap();
        assert_eq!(treasures(&cave), 2);
        assert_eq!(cave.content, '$');
    }

    #[test]
    fn single_and_empty() {
        let cave = dig(&['.']).unwrap();
        assert!(cave.next.is_none());
        assert_eq!(treasures(&cave), 0);
        assert!(dig(&[]).is_none());
    }
}
