use std::cell::Cell;

pub struct Depot {
    pub tons: Cell<u32>,
}

pub fn open(amount: u32, fee: u32) -> Depot {
    let tons = Cell::new(amount);
    Depot { tons, fee }
}
