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
                format!("'{0}'", escaped)
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
    format!(
        "INSERT INTO {t} ({c}) VALUES ({v});",
        t = table,
        c = columns,
        v = values
    )
}
