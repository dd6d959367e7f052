use std::collections::HashMap;

pub type Carts = HashMap<u32, Vec<u32>>;

pub fn merge_carts(carts: &mut Carts, guest: u32, member: u32) -> Option<u32> {
    let cart = carts.entry(member).or_default();
    let items = carts.remove(&guest)?;
    cart.extend(items);
    Some(cart.iter().sum())
}
