use std::cell::Cell;

pub struct Berth {
    pub size: u32,
    pub free: Cell<bool>,
}

pub fn build(size: &u32) -> Berth {
    let free = Cell::new(true);
    Berth { size: *size, free }
}

pub fn moor(quay: &[Berth], ship: u32) -> Option<usize> {
    let spot = quay.iter().position(|b| b.free.get() && b.size >= ship);
    quay[spot].free.set(false);
    Some(spot)
}
