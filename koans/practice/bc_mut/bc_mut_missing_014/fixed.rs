pub fn row_medians(mut matrix: Vec<Vec<i16>>) -> Vec<i16> {
    for row in &mut matrix {
        row.sort_unstable();
    }
    matrix.iter().map(|row| row[row.len() / 2]).collect()
}

pub fn noisy_rows(matrix: Vec<Vec<i16>>, bound: i16) -> usize {
    let medians = row_medians(matrix);
    medians.iter().filter(|m| m.abs() > bound).count()
}
