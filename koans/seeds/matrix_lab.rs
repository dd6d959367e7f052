//! Small dense matrices with sizes in the type.

use std::fmt::{self, Display};
use std::ops::{Add, AddAssign, Index, IndexMut, Mul};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Matrix<T, const R: usize, const C: usize> {
    cells: [[T; C]; R],
}

impl<T: Copy + Default, const R: usize, const C: usize> Matrix<T, R, C> {
    pub fn zero() -> Self {
        Matrix {
            cells: [[T::default(); C]; R],
        }
    }

    pub fn from_fn<F>(mut f: F) -> Self
    where
        F: FnMut(usize, usize) -> T,
    {
        let mut out = Self::zero();
        for (r, row) in out.cells.iter_mut().enumerate() {
            for (c, cell) in row.iter_mut().enumerate() {
                *cell = f(r, c);
            }
        }
        out
    }

    pub fn transpose(&self) -> Matrix<T, C, R> {
        Matrix::from_fn(|r, c| self[(c, r)])
    }

    pub fn rows(&self) -> impl Iterator<Item = &[T]> + '_ {
        self.cells.iter().map(|row| row.as_slice())
    }
}

impl<T, const R: usize, const C: usize> Index<(usize, usize)> for Matrix<T, R, C> {
    type Output = T;
    fn index(&self, (r, c): (usize, usize)) -> &T {
        &self.cells[r][c]
    }
}

impl<T, const R: usize, const C: usize> IndexMut<(usize, usize)> for Matrix<T, R, C> {
    fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut T {
        &mut self.cells[r][c]
    }
}

impl<T, const R: usize, const K: usize, const C: usize> Mul<&Matrix<T, K, C>> for &Matrix<T, R, K>
where
    T: Copy + Default + Add<Output = T> + Mul<Output = T>,
{
    type Output = Matrix<T, R, C>;
    fn mul(self, rhs: &Matrix<T, K, C>) -> Self::Output {
        Matrix::from_fn(|r, c| {
            (0..K)
                .map(|k| self[(r, k)] * rhs[(k, c)])
                .fold(T::default(), |a, b| a + b)
        })
    }
}

impl<T: Copy + AddAssign, const R: usize, const C: usize> AddAssign<T> for Matrix<T, R, C> {
    fn add_assign(&mut self, shift: T) {
        self.cells
            .iter_mut()
            .flatten()
            .for_each(|cell| *cell += shift);
    }
}

impl<T: Display, const R: usize, const C: usize> Display for Matrix<T, R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.cells {
            let texts: Vec<String> = row.iter().map(|cell| cell.to_string()).collect();
            writeln!(f, "[{}]", texts.join(" "))?;
        }
        Ok(())
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum ShapeError {
    RowCount { want: usize, got: usize },
    BadCell(String),
}

impl<const R: usize, const C: usize> TryFrom<&str> for Matrix<i64, R, C> {
    type Error = ShapeError;
    fn try_from(text: &str) -> Result<Self, ShapeError> {
        let mut out = Self::zero();
        let lines: Vec<&str> = text.split(';').collect();
        if lines.len() != R {
            return Err(ShapeError::RowCount {
                want: R,
                got: lines.len(),
            });
        }
        for (r, line) in lines.into_iter().enumerate() {
            for (c, word) in line.split_whitespace().take(C).enumerate() {
                out[(r, c)] = word
                    .parse()
                    .map_err(|_| ShapeError::BadCell(word.to_owned()))?;
            }
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transposes() {
        let m = Matrix::<usize, 2, 3>::from_fn(|r, c| r * 10 + c);
        let t = m.transpose();
        assert_eq!(t[(2, 1)], 12);
        assert_eq!(t.transpose(), m);
    }

    #[test]
    fn multiplies() {
        let a = Matrix::<i64, 1, 2>::try_from("2 3").unwrap();
        let b = Matrix::<i64, 2, 2>::try_from("1 0; 4 5").unwrap();
        let product = &a * &b;
        assert_eq!(product.rows().collect::<Vec<_>>(), [&[14, 15]]);
        assert_eq!(&a * &b, product);
    }

    #[test]
    fn writes_cells_and_shifts() {
        let mut m = Matrix::<f32, 2, 2>::zero();
        m[(0, 1)] = 2.5;
        m += 0.5;
        assert_eq!(m.to_string(), "[0.5 3]\n[0.5 0.5]\n");
    }

    #[test]
    fn reports_bad_text() {
        assert_eq!(
            Matrix::<i64, 2, 1>::try_from("1"),
            Err(ShapeError::RowCount { want: 2, got: 1 })
        );
        let err = Matrix::<i64, 1, 2>::try_from("1 x").unwrap_err();
        assert_eq!(err, ShapeError::BadCell("x".to_string()));
    }
}
