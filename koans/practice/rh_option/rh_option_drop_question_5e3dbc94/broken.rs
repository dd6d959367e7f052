use std::cell::RefCell;

#[derive(Debug, Default)]
pub struct Cage {
    pub apes: u32,
    pub full: bool,
}

pub fn admit(cage: &RefCell<Cage>, count: Option<u32>) -> Option<String> {
    let mut inside = cage.borrow_mut();
    inside.apes += count;
    inside.full = inside.apes > 4;
    Some(format!("{inside:?}"))
}
