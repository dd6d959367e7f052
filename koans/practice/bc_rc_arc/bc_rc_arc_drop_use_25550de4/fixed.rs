use std::rc::Rc;

#[derive(PartialEq, Debug)]
pub struct Item {
    pub sku: u32,
    pub fragile: bool,
}

pub fn stock(shelf: &mut Vec<Rc<Item>>, sku: u32, fragile: bool) {
    shelf.push(Rc::new(Item { sku, fragile }));
}

pub fn lend(shelf: &[Rc<Item>], wanted: &Item) -> Option<Rc<Item>> {
    let index = shelf.iter().position(|item| **item == *wanted)?;
    Some(Rc::clone(&shelf[index]))
}
