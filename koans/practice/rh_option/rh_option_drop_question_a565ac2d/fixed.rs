#[derive(Debug, Eq, PartialEq, Hash)]
pub struct Room {
    pub floor: i8,
    pub door: u8,
}

pub fn rooms_after(path: &[Room], cafe: &Room) -> Option<usize> {
    let stop = path.iter().position(|room| room == cafe)?;
    Some(path.len() - stop - 1)
}
