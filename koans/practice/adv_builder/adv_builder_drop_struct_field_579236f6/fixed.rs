use std::cell::Cell;

pub struct Board {
    pub points: Cell<u32>,
    pub floor: u32,
}

pub fn start(floor: u32) -> Board {
    let points = Cell::new(501);
    Board { points, floor }
}
