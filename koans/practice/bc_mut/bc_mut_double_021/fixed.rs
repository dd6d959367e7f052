pub type Matrix = Vec<Vec<i64>>;

pub fn eliminate(matrix: &mut Matrix, pivot: usize, target: usize) {
    let factor = matrix[target][0] / matrix[pivot][0];
    let source = matrix[pivot].clone();
    let row = &mut matrix[target];
    for (cell, value) in row.iter_mut().zip(source) {
        *cell -= factor * value;
    }
}

pub fn trace(matrix: &Matrix) -> i64 {
    matrix.iter().enumerate().map(|(i, row)| row[i]).sum()
}
