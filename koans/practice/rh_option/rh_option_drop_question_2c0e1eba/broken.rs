use std::collections::HashSet;

#[derive(Debug)]
pub struct Column {
    pub title: String,
    pub unique: usize,
}

pub fn column_report(rows: &[&str], at: usize) -> Option<String> {
    let title = rows.first()?.split(';').nth(at).to_string();
    let mut seen = HashSet::new();
    for row in &rows[1..] {
        let cell = row.split(';').nth(at)?;
        seen.insert(cell.trim());
    }
    let unique = seen.len();
    let column = Column { title, unique };
    Some(format!("{:?}", column))
}
