use std::collections::HashSet;

#[derive(Debug)]
pub struct Column {
    pub title: String,
    pub unique: usize,
}

pub fn column_report(rows: &[&str], at: usize) -> Option<String> {
    let title = rows.first()?.split(';').nth(at)?.to_string();
    let mut seen = HashSet::new();
    for row in &rows[1..] {
        let cell = row.split(';').nth(at)?;
        seen.insert(cell.trim());
    }
    let unique = seen.len();
    let column = Column { title, unique };
    Some(format!("{:?}", column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_different_cells() {
        let rows = ["id;city", "1;Rome", "2;Oslo", "3; Rome"];
        let text = column_report(&rows, 1).unwrap();
        assert_eq!(text, "Column { title: \"city\", unique: 2 }");
    }

    #[test]
    fn missing_cells() {
        assert_eq!(column_report(&[], 0), None);
        assert_eq!(column_report(&["id"], 1), None);
        assert_eq!(column_report(&["id;city", "1"], 1), None);
    }
}
