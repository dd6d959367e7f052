use std::cell::RefCell;

#[derive(Debug)]
pub struct Brush {
    pub width: f64,
    pub worn: bool,
}

pub fn inspect(cup: &RefCell<f64>, limit: &f64) -> Brush {
    let width = *cup.borrow();
    let worn = width < *limit;
    Brush { width, worn }
}
