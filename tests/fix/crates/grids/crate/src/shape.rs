use std::fmt::{self, Display};

/// R rows of C columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Matrix<T, const R: usize, const C: usize> {
    pub(crate) cells: [[T; C]; R],
}

impl<T: Copy, const R: usize, const C: usize> Matrix<T, R, C> {
    pub fn new(cells: [[T; C]; R]) -> Self {
        Matrix { cells }
    }

    pub fn zero() -> Self {
        Matrix::new([[T::default(); C]; R])
    }

    pub fn get(&self, row: usize, column: usize) -> Option<T> {
        self.cells.get(row)?.get(column).copied()
    }

    pub fn transposed(&self) -> Matrix<T, C, R> {
        let mut turned = Matrix::<T, C, R>::zero();
        for (r, row) in self.cells.iter().enumerate() {
            for (c, cell) in row.iter().enumerate() {
                turned.cells[c][r] = *cell;
            }
        }
        turned
    }

    pub fn map<U: Copy + Default>(&self, f: impl Fn(T) -> U) -> Matrix<U, R> {
        Matrix::new(self.cells.map(|row| row.map(&f)))
    }
}

impl<T: Display, const R: usize, const C: usize> Display for Matrix<T, R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.cells {
            let cells: Vec<String> = row.iter().map(T::to_string).collect();
            writeln!(f, "{}", cells.join(" "))?;
        }
        Ok(())
    }
}
