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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lends_the_right_item() {
        let (mut shelf, sku, fragile) = (Vec::new(), 200, true);
        stock(&mut shelf, 100, false);
        stock(&mut shelf, sku, fragile);
        let found = lend(&shelf, &Item { sku, fragile }).unwrap();
        assert!(Rc::ptr_eq(&found, &shelf[1]));
    }

    #[test]
    fn nothing_like_it() {
        let mut shelf = Vec::new();
        stock(&mut shelf, 100, false);
        let (sku, fragile) = (100, true);
        assert_eq!(lend(&shelf, &Item { sku, fragile }), None);
    }
}
