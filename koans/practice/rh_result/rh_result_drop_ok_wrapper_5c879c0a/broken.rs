#[derive(Debug, PartialEq, Clone)]
pub enum CsvError {
    NoHeader,
    Ragged { row: usize, fields: usize },
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
                    fields if fields != header.len() => CsvError::Ragged { row, fields },
                    _ => Ok(cells),
                }
            })
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Sheet { header, rows })
    }
}
