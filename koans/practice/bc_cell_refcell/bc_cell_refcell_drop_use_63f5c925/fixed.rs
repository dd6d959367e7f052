use std::cell::Cell;

pub struct Spring {
    pub stiffness: f64,
    pub pulls: Cell<u32>,
}

pub fn new_spring(stiffness: f64) -> Spring {
    let pulls = Cell::new(0);
    Spring { stiffness, pulls }
}
