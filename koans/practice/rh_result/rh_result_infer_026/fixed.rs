#[derive(Debug, PartialEq)]
pub enum Cell {
    Blank,
    Number(f64),
    Link(usize),
}

pub fn row(line: &str) -> Result<Vec<Cell>, String> {
    let read = |column: usize, text: &str| {
        if text.is_empty() {
            return Ok(Cell::Blank);
        }
        if let Some(target) = text.strip_prefix('=') {
            let target = target
                .parse()
                .map_err(|_| format!("column {column} is unreadable"))?;
            return Ok(Cell::Link(target));
        }
        let number = text
            .parse()
            .map_err(|_| format!("column {column} is unreadable"))?;
        Ok::<Cell, String>(Cell::Number(number))
    };
    let mut cells = Vec::new();
    for (column, text) in line.split(';').enumerate() {
        cells.push(read(column, text)?);
    }
    Ok(cells)
}
