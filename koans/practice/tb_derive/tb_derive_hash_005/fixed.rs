use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Size {
    Small,
    Large,
}

pub type Stock = HashMap<(&'static str, Size), u32>;

pub fn deliver(stock: &mut Stock, colour: &'static str, size: Size, pieces: u32) -> u32 {
    let held = stock.entry((colour, size)).or_insert(0);
    *held += pieces;
    *held
}
