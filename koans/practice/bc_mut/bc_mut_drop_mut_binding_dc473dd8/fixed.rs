use std::fmt::{self, Display};

#[derive(Debug, PartialEq, Clone)]
pub enum CsvError {
    NoHeader,
    Ragged { row: usize, fields: usize },
}

impl Display for CsvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CsvError::NoHeader => f.write_str("no header line"),
            CsvError::Ragged { row, fields } => write!(f, "row {row} has {fields} fields"),
        }
    }
}

pub struct Sheet<'t> {
    pub header: Vec<&'t str>,
    pub rows: Vec<Vec<&'t str>>,
}

impl<'t> Sheet<'t> {
    pub fn parse(text: &'t str, delimiter: char) -> Result<Sheet<'t>, CsvError> {
        let mut lines = text.lines();
        let first = lines.next().ok_or(CsvError::NoHeader)?;
        let header: Vec<_> = first.split(delimiter).map(str::trim).collect();
        let rows = lines
            .enumerate()
            .map(|(row, line)| {
                let cells: Vec<&'t str> = line.split(delimiter).map(str::trim).collect();
                match cells.len() {
                    fields if fields != header.len() => Err(CsvError::Ragged { row, fields }),
                    _ => Ok(cells),
                }
            })
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Sheet { header, rows })
    }
}
