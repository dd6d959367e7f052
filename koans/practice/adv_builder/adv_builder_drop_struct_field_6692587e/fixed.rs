use std::cell::RefCell;

#[derive(Debug)]
pub struct Crop {
    pub kind: &'static str,
    pub kilos: f64,
}

pub fn pick(basket: &RefCell<Vec<Crop>>, kind: &'static str, kilos: f64) -> usize {
    basket.borrow_mut().push(Crop { kind, kilos });
    basket.borrow().len()
}
