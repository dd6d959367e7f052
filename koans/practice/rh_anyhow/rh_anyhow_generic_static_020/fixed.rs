use anyhow::{Context, Result};
use std::error::Error;
use std::str::FromStr;

pub struct Row<'a> {
    cells: Vec<&'a str>,
}

impl<'a> Row<'a> {
    pub fn new(line: &'a str) -> Self {
        Row {
            cells: line.split('\t').collect(),
        }
    }

    pub fn get<T, E>(&self, column: usize) -> Result<T>
    where
        T: FromStr<Err = E>,
        E: Error + Send + Sync + 'static,
    {
        let cell = self
            .cells
            .get(column)
            .with_context(|| format!("no column {column}"))?;
        cell.trim()
            .parse::<T>()
            .with_context(|| format!("column {column}"))
    }
}
