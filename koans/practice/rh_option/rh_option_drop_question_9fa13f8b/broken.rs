use std::cell::RefCell;

#[derive(Debug)]
pub struct Crop {
    pub kind: &'static str,
    pub kilos: f64,
}

pub fn label(basket: &RefCell<Vec<Crop>>) -> Option<String> {
    let crops = basket.borrow();
    let newest = crops.last();
    Some(format!("{}: {:?}", newest.kind, newest))
}
