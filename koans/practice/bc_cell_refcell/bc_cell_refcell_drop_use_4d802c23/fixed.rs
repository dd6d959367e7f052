use std::cell::RefCell;

#[derive(Clone)]
pub struct Dish {
    pub title: String,
    pub cents: u32,
}

pub fn add_large(menu: &RefCell<Vec<Dish>>) -> Option<usize> {
    let mut dishes = menu.borrow_mut();
    let small = dishes.last()?.clone();
    dishes.push(Dish {
        title: small.title + " (large)",
        cents: small.cents * 3 / 2,
    });
    Some(dishes.len())
}
