use std::cell::RefCell;

#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    Weight(u32),
    Crate(Vec<Item>),
}

fn walk(item: &Item, seen: &RefCell<Vec<u32>>) {
    match item {
        Item::Weight(kg) => seen.borrow_mut().push(*kg),
        Item::Crate(inside) => inside.iter().for_each(|i| walk(i, seen)),
    }
}

pub fn heaviest(cargo: &Item) -> u32 {
    let seen = RefCell::new(Vec::new());
    walk(cargo, &seen);
    let weights = seen.borrow();
    weights.iter().copied().max().unwrap_or(0)
}

pub fn total(cargo: &Item) -> u32 {
    match cargo {
        Item::Weight(kg) => *kg,
        Item::Crate(inside) => inside.iter().map(total).sum(),
    }
}
