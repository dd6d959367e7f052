#[derive(Clone, PartialEq)]
pub struct Key {
    pub notches: [u8; 3],
    pub floor: i8,
}

pub fn cut(wax: &[u8], floor: i8) -> Option<Key> {
    let notches = [*wax.first()?, wax.get(1)?, *wax.last()?];
    Some(Key { notches, floor })
}
