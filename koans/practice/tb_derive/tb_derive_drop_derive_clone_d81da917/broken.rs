#[derive(Debug, PartialEq, Copy)]
pub struct Matrix<const R: usize, const C: usize>(pub [[i32; C]; R]);

impl<const R: usize, const C: usize> Matrix<R, C> {
    pub fn transposed(&self) -> Matrix<C, R> {
        let mut cells = [[0; R]; C];
        for (r, row) in self.0.iter().enumerate() {
            for (c, cell) in row.iter().enumerate() {
                cells[c][r] = *cell;
            }
        }
        Matrix(cells)
    }

    pub fn times<const K: usize>(&self, other: &Matrix<C, K>) -> Matrix<R, K> {
        Matrix(std::array::from_fn(|r| {
            std::array::from_fn(|k| (0..C).map(|c| self.0[r][c] * other.0[c][k]).sum())
        }))
    }
}

pub fn gram(points: &Matrix<3, 2>) -> Matrix<3, 3> {
    points.times(&points.transposed())
}
