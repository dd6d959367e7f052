use std::error::Error;
use std::fmt::{self, Display};
use std::str::FromStr;

#[derive(Debug, PartialEq, Clone)]
pub enum CsvError {
    NoHeader,
    Ragged { row: usize, fields: usize },
    NoColumn(String),
    Field { column: String, reason: String },
}

impl Display for CsvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CsvError::NoHeader => f.write_str("no header line"),
            CsvError::Ragged { row, fields } => write!(f, "row {row} has {fields} fields"),
            CsvError::NoColumn(name) => write!(f, "no column {name}"),
            CsvError::Field { column, reason } => write!(f, "{column}: {reason}"),
        }
    }
}

impl Error for CsvError {}

pub struct Sheet<'t> {
    header: Vec<&'t str>,
    rows: Vec<Vec<&'t str>>,
}

#[derive(Debug, Clone, Copy)]
pub struct Row<'s> {
    header: &'s [&'s str],
    cells: &'s [&'s str],
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

impl<'s> Row<'s> {
    pub fn text(&self, column: &str) -> Result<&'s str, CsvError> {
        let place = self.header.iter().position(|name| *name == column);
        place
            .map(|index| self.cells[index])
            .ok_or_else(|| CsvError::NoColumn(column.to_string()))
    }

    pub fn get<T>(&self, column: &str) -> Result<T, CsvError>
    where
        T: FromStr,
        T::Err: Display,
    {
        self.text(column)?
            .parse()
            .map_err(|e: T::Err| CsvError::Field {
                column: column.to_string(),
                reason: e.to_string(),
            })
    }
}

pub struct Rows<'s> {
    header: &'s [&'s str],
    inner: std::slice::Iter<'s, Vec<&'s str>>,
}

impl<'s> Iterator for Rows<'s> {
    type Item = Row<'s>;

    fn next(&mut self) -> Option<Self::Item> {
        let cells = self.inner.next()?;
        Some(Row {
            header: self.header,
            cells,
        })
    }
}

impl<'s> IntoIterator for &'s Sheet<'_> {
    type Item = Row<'s>;
    type IntoIter = Rows<'s>;

    fn into_iter(self) -> Rows<'s> {
        Rows {
            header: &self.header,
            inner: self.rows.iter(),
        }
    }
}

pub trait FromRow: Sized {
    fn from_row(row: Row<'_>) -> Result<Self, CsvError>;
}

pub fn read_all<T: FromRow>(text: &str) -> Result<Vec<T>, Box<dyn Error>> {
    let sheet = Sheet::parse(text, ',')?;
    let mut out = Vec::with_capacity(sheet.rows.len());
    for row in &sheet {
        out.push(T::from_row(row)?);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq)]
    struct City {
        name: String,
        people: u32,
    }

    impl FromRow for City {
        fn from_row(row: Row<'_>) -> Result<Self, CsvError> {
            Ok(City {
                name: row.get("name")?,
                people: row.get("people")?,
            })
        }
    }

    #[test]
    fn reads_structs() {
        let cities: Vec<City> = read_all("people,name\n900, Oslo\n70, Bodø").unwrap();
        assert_eq!(cities.len(), 2);
        assert_eq!(cities[1].people, 70);
        assert_eq!(cities[0].name, "Oslo");
    }

    #[test]
    fn shape_errors() {
        assert_eq!(Sheet::parse("", ',').err(), Some(CsvError::NoHeader));
        let ragged = Sheet::parse("a;b\n1;2\n3", ';').err().unwrap();
        assert_eq!(ragged.to_string(), "row 1 has 1 fields");
    }

    #[test]
    fn field_errors() {
        let error = read_all::<City>("name,people\nOslo,many").unwrap_err();
        assert_eq!(error.to_string(), "people: invalid digit found in string");
        let error = read_all::<City>("name\nOslo").unwrap_err();
        assert_eq!(error.to_string(), "no column people");
        assert_eq!(CsvError::NoHeader.to_string(), "no header line");
    }

    #[test]
    fn rows_are_views() {
        let sheet = Sheet::parse("k|v\nx|1\ny|2", '|').unwrap();
        let last = (&sheet).into_iter().last().unwrap();
        let copy = last;
        assert_eq!(copy.text("k"), last.text("k"));
        assert_eq!(last.text("k").unwrap(), "y");
        let sum: u32 = (&sheet)
            .into_iter()
            .flat_map(|row| row.get::<u32>("v"))
            .sum();
        assert_eq!(sum, 3);
        assert!(format!("{copy:?}").contains("\"2\""));
    }

    #[test]
    fn errors_copy() {
        let error = CsvError::NoColumn("size".into());
        assert_eq!(error.clone(), error);
    }
}
