use std::cell::RefCell;

pub struct Brush {
    pub width: f64,
    pub worn: bool,
}

pub fn inspect(cup: &RefCell<f64>, limit: &f64) -> Brush {
    let width = *cup.borrow();
    let worn = width < *limit;
    Brush { width, worn }
}

pub fn report(brush: &Brush) -> String {
    let advice = if brush.worn { "bin" } else { "keep" };
    format!("{} {}: {:?}", advice, brush.width, brush)
}
