pub struct Matrix<T> {
    pub size: usize,
    pub cells: Vec<T>,
}

pub struct Diagonal<'m, T> {
    matrix: &'m Matrix<T>,
    at: usize,
}

impl<T> Matrix<T> {
    pub fn diagonal(&self) -> Diagonal<'_, T> {
        Diagonal {
            matrix: self,
            at: 0,
        }
    }
}

impl<T> Iterator for Diagonal<'m, T> {
    type Item = &'m T;

    fn next(&mut self) -> Option<Self::Item> {
        let index = self.at * (self.matrix.size + 1);
        self.at += 1;
        self.matrix.cells.get(index)
    }
}

pub fn trace(matrix: &Matrix<i32>) -> i32 {
    matrix.diagonal().sum()
}
