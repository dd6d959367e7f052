use std::cmp::Ordering;

pub struct Shelf {
    pub item: &'static str,
    pub stock: u32,
    pub wanted: u32,
}

#[derive(Debug, PartialEq)]
pub enum Action {
    Order(u32),
    Discount(u32),
    Keep,
}

pub fn action(shelf: &Shelf) -> Action {
    match shelf.stock.cmp(&shelf.wanted) {
        Ordering::Less => Action::Order(shelf.wanted - shelf.stock),
        Ordering::Equal => Action::Keep,
        Ordering::Greater => Action::Discount(shelf.stock - shelf.wanted),
    }
}

pub fn orders(shelves: &[Shelf]) -> String {
    let mut list = String::new();
    for shelf in shelves {
        if let Action::Order(n) = action(shelf) {
            list += &format!("{n} {}\n", shelf.item);
        }
    }
    list
}
