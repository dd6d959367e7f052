pub fn row_total(row: &str) -> Result<i64, String> {
    if row.trim().is_empty() {
        return Err(String::from("empty row"));
    }
    let cells = row
        .split(';')
        .map(|cell| cell.trim().parse::<i64>())
        .collect::<Result<Vec<_>, _>>()
        .map_err(|e| e.to_string())?;
    Ok(cells.iter().sum())
}
