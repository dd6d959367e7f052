pub fn row_medians(matrix: Vec<Vec<i16>>) -> Vec<i16> {
    for row in &matrix {
        row.sort_unstable();
    }
    matrix.iter().map(|row| row[row.len() / 2]).collect()
}
