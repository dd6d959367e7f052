use std::collections::HashMap;

pub struct Dish {
    pub cents: u32,
    pub sold_out: bool,
}

pub fn reprice(menu: &mut HashMap<&str, Dish>, name: &str, cents: u32) {
    let dish = menu.get_mut(name)?;
    let old = dish.cents;
    dish.cents = cents;
    dish.sold_out = cents == 0;
    Some(old)
}
