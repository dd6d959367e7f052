use std::fmt;

pub struct Matrix<T>(pub [[T; 2]; 2]);

impl<T: fmt::Display> fmt::Display for Matrix<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) {
        let [[a, b], [c, d]] = &self.0;
        write!(f, "({a} {b}; {c} {d})")
    }
}
