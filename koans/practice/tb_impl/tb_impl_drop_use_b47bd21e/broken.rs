use std::ops::Mul;

pub struct Polynomial<T> {
    pub coefficients: Vec<T>,
}

impl<T> Polynomial<T>
where
    T: Copy + Default + Add<Output = T> + Mul<Output = T>,
{
    pub fn at(&self, x: T) -> T {
        self.coefficients
            .iter()
            .rev()
            .fold(T::default(), |sum, &c| sum * x + c)
    }

    pub fn degree(&self) -> usize {
        self.coefficients.len().saturating_sub(1)
    }
}
