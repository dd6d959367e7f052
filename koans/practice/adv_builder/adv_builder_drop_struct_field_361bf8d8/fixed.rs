use std::collections::VecDeque;

#[derive(Clone)]
pub struct Wagon {
    pub cargo: String,
    pub axles: u8,
}

pub fn couple(yard: &mut VecDeque<Wagon>, cargo: &str) {
    let cargo = cargo.to_string();
    yard.push_back(Wagon { cargo, axles: 4 });
}
