pub enum Cell {
    Int(i64),
    Text(String),
    Null,
}

impl Cell {
    fn literal(&self) -> String {
        match self {
            Cell::Int(n) => n.to_string(),
            Cell::Text(t) => {
                let escaped = t.replace('\'', "''");
                format!("'{escaped}'")
            }
            Cell::Null => "NULL".to_owned(),
        }
    }
}

pub fn insert(table: &str, row: &[(&str, Cell)]) -> String {
    let columns = row
        .iter()
        .map(|(column, _)| *column)
        .collect::<Vec<_>>()
        .join(", ");
    let values = row
        .iter()
        .map(|(_, cell)| cell.literal())
        .collect::<Vec<_>>()
        .join(", ");
    format!("INSERT INTO {table} ({columns}) VALUES ({values});")
}
