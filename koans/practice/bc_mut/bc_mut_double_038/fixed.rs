use std::collections::HashMap;

pub type Carts = HashMap<u32, Vec<u32>>;

pub fn merge_carts(carts: &mut Carts, guest: u32, member: u32) -> Option<u32> {
    let items = carts.remove(&guest)?;
    let cart = carts.entry(member).or_default();
    cart.extend(items);
    Some(cart.iter().sum())
}
