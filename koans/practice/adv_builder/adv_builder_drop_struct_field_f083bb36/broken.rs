use std::cell::RefCell;

#[derive(Debug, Clone)]
pub struct Cart {
    pub place: i64,
}

pub fn step(cart: &RefCell<Cart>, speed: i64) -> Option<Cart> {
    let before = cart.borrow().clone();
    let place = before.place.checked_add(speed)?;
    *cart.borrow_mut() = Cart { speed, place };
    Some(before)
}
