pub fn split_row(row: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    for c in row.chars() {
        match c {
            '"' => quoted = !quoted,
            ';' if !quoted => {
                cells.push(cell);
                cell.clear();
            }
            _ => cell.push(c),
        }
    }
    cells.push(cell);
    cells
}
