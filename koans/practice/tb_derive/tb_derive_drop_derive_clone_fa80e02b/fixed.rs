#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Floor {
    Upper(u8),
}

pub fn stairs(floor: &Floor) -> u8 {
    match floor {
        Floor::Upper(level) => *level,
    }
}
