use std::io::{self, BufRead};
use thiserror::Error;

#[derive(Debug, Error)]
pub enum PatternError {
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error("row {row}: unknown stitch {stitch:?}")]
    Stitch { row: usize, stitch: char },
}

#[derive(Debug, PartialEq, Clone, Copy)]
pub enum Stitch {
    Knit,
    Purl,
}

pub fn load(reader: impl BufRead) -> Result<Vec<Vec<Stitch>>, PatternError> {
    let mut rows = Vec::new();
    for (index, line) in reader.lines().enumerate() {
        let mut row = Vec::new();
        for stitch in line?.chars() {
            row.push(match stitch {
                'k' => Stitch::Knit,
                'p' => Stitch::Purl,
                _ => {
                    return Err(PatternError::Stitch {
                        row: index + 1,
                        stitch,
                    })
                }
            });
        }
        rows.push(row);
    }
    Ok(rows)
}
