use std::cell::Cell;

pub struct Depot {
    pub tons: Cell<u32>,
    pub fee: u32,
}

pub fn open(amount: u32, fee: u32) -> Depot {
    let tons = Cell::new(amount);
    Depot { tons, fee }
}

pub fn pump(depot: &Depot, wish: u32) -> Result<u32, &'static str> {
    let cost = wish + depot.fee;
    let left = depot.tons.get().checked_sub(cost).ok_or("too dry");
    depot.tons.set(left);
    Ok(wish)
}
