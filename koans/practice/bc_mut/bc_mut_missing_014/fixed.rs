pub fn row_medians(mut matrix: Vec<Vec<i16>>) -> Vec<i16> {
    for row in &mut matrix {
        row.sort_unstable();
    }
    matrix.iter().map(|row| row[row.len() / 2]).collect()
}
