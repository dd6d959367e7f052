use std::fmt;

use crate::Table;

#[derive(Debug, PartialEq, Eq)]
pub enum ReadError {
    Empty,
    Ragged { line: usize },
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Empty => f.write_str("no header"),
            ReadError::Ragged { line } => write!(f, "line {line} has another number of cells"),
        }
    }
}

/// Read lines of cells between commas; the first holds the names.
pub fn read_table(text: &str) -> Result<Table, ReadError> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let names = cells(lines.next().ok_or(ReadError::Empty)?);
    let mut rows = Vec::new();
    for (number, line) in lines.enumerate() {
        let row = cells(line);
        if row.len() != names.len() {
            return Err(ReadError::Ragged { line: number + 2 });
        }
        rows.push(row);
    }
    Ok(Table::new(names, rows))
}

fn cells(line: &str) -> Vec<String> {
    line.split(',')
        .map(|cell| cell.trim().to_string())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ragged_lines_are_found() {
        assert_eq!(
            read_table("a,b\n1,2\n3\n"),
            Err(ReadError::Ragged { line: 3 })
        );
        assert_eq!(read_table("\n"), Err(ReadError::Empty));
    }
}
