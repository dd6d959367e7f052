#[derive(Debug, Clone, Copy)]
pub enum Stone {
    Black,
    White,
}

pub fn rival(stone: Stone) -> Stone {
    match stone {
        Stone::Black => Stone::White,
        Stone::White => Stone::Black,
    }
}
