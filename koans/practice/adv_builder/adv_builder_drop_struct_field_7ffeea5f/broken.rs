use std::sync::Mutex;

#[derive(Debug)]
pub struct Kiln {
    pub degrees: u32,
}

pub fn build(pots: u32) -> Mutex<Kiln> {
    Mutex::new(Kiln { pots, degrees: 20 })
}
