use std::num::ParseIntError;

/// The header looks like `2x3`, rows before columns; a lone number is square.
pub fn zeros(header: &str) -> Result<Vec<Vec<i32>>, ParseIntError> {
    let (rows, columns) = header.split_once('x').unwrap_or((header, header));
    let row = vec![0; columns.parse()?];
    let height = rows.parse::<usize>()?;
    Ok(vec![row; height])
}
