use std::cell::RefCell;

#[derive(Debug, Default)]
pub struct Cage {
    pub apes: u32,
    pub full: bool,
}

pub fn new_cage(apes: u32) -> RefCell<Cage> {
    let full = apes > 4;
    RefCell::new(Cage { apes, full })
}
