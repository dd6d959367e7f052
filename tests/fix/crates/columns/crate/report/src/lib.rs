//! Figures about tables.

use table::read::ReadError;
use table::{parse_table, Table};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Summary {
    pub count: usize,
    pub mean: f64,
    pub largest: f64,
}

/// Figures of the numbers in a column; None when there are none.
pub fn summarize(table: &Table, column: &str) -> Option<Summary> {
    let numbers: Vec<f64> = table
        .column(column)?
        .filter_map(|cell| cell.parse().ok())
        .collect();
    let largest = numbers.iter().copied().reduce(f64::max)?;
    let sum: f64 = numbers.iter().sum();
    let count = numbers.len();
    Some(Summary {
        count,
        mean: sum / count as f64,
        largest,
    })
}

/// One line per column that holds numbers.
pub fn report(text: &str) -> Result<String, ReadError> {
    let table = read_table(text)?;
    let lines = table.names().iter().filter_map(|name| {
        let found = summarize(&table, name)?;
        let all = table.rows.len();
        Some(format!(
            "{name}: {} of {}, mean {:.1}\n",
            found.count, all, found.mean
        ))
    });
    Ok(lines.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "name, age\nann, 30\nbob, 41\neve, ?\n";

    #[test]
    fn numbers_alone_count() {
        let table = read_table(TEXT).unwrap();
        let ages = summarize(&table, "age").unwrap();
        assert_eq!((ages.count, ages.largest), (2, 41.0));
        assert_eq!(summarize(&table, "name"), None);
    }

    #[test]
    fn one_line_per_column() {
        assert_eq!(report(TEXT).unwrap(), "age: 2 of 3, mean 35.5\n");
        assert!(report("").is_err());
    }
}
