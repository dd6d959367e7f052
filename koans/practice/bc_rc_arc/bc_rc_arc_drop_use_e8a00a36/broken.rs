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
