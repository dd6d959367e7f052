use std::cell::RefCell;

#[derive(Debug, PartialEq)]
pub enum Toy {
    Kite,
    Yoyo,
}

pub fn count_kites(chest: &RefCell<Vec<Toy>>) -> usize {
    let toys = chest.borrow();
    toys.iter().filter(|toy| *toy == Toy::Kite).count()
}
