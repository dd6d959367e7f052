use std::cell::Cell;

pub struct Berth {
    pub free: Cell<bool>,
}

pub fn build(size: &u32) -> Berth {
    let free = Cell::new(true);
    Berth { size: *size, free }
}
