use std::cell::RefCell;

#[derive(Debug, PartialEq)]
pub enum Toy {
    Robot,
    Kite,
}

pub fn take(chest: &RefCell<Vec<Toy>>, wanted: &Toy) -> Option<Toy> {
    let mut toys = chest.borrow_mut();
    let spot = toys.iter().position(|toy| toy == wanted);
    Some(toys.remove(spot))
}
