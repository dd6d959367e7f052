use std::collections::HashMap;

use std::rc::Rc;

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Complex<T> {
    pub re: T,
    pub im: T,
}

impl Complex<f64> {
    pub fn norm(&self) -> f64 {
        self.re.hypot(self.im)
    }
}

type Table = Rc<[Complex<f64>]>;

/// Remembers the roots of unity for each length.
#[derive(Debug, Default)]
pub struct Transformer {
    pub roots: RefCell<HashMap<usize, Table>>,
}
