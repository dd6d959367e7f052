use std::ops::{Add, Mul};

use crate::Matrix;

impl<T, const R: usize, const C: usize> Add for Matrix<T, R, C>
where
    T: Copy + Default + Add<Output = T>,
{
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let mut sum = self;
        for (row, theirs) in sum.cells.iter_mut().zip(other.cells) {
            for (cell, their) in row.iter_mut().zip(theirs) {
                *cell = *cell + their;
            }
        }
        sum
    }
}

impl<T, const R: usize, const K: usize, const C: usize> Mul<Matrix<T, K, C>> for Matrix<T, R, K>
where
    T: Copy + Default + Add<Output = T> + Mul<Output = T>,
{
    type Output = Matrix<T, R, C>;

    fn mul(self, other: Matrix<T, K, C>) -> Self::Output {
        let mut product = Matrix::zero();
        for r in 0..R {
            for c in 0..C {
                let mut cell = T::default();
                for k in 0..K {
                    cell = cell + self.cells[r][k] * other.cells[k][c];
                }
                product.cells[r][c] = cell;
            }
        }
        product
    }
}
