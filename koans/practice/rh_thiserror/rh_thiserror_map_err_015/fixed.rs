use std::num::ParseIntError;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum DiveError {
    #[error("depth: {0}")]
    Depth(#[source] ParseIntError),
    #[error("minutes: {0}")]
    Minutes(#[source] ParseIntError),
    #[error("expected two columns, got {0}")]
    Columns(usize),
}

#[derive(Debug, PartialEq)]
pub struct Dive {
    pub metres: u16,
    pub minutes: u16,
}

impl std::str::FromStr for Dive {
    type Err = DiveError;

    fn from_str(row: &str) -> Result<Self, Self::Err> {
        let columns: Vec<&str> = row.split(',').map(str::trim).collect();
        let &[metres, minutes] = columns.as_slice() else {
            return Err(DiveError::Columns(columns.len()));
        };
        let metres = metres.parse().map_err(DiveError::Depth)?;
        let minutes = minutes.parse().map_err(DiveError::Minutes)?;
        Ok(Dive { metres, minutes })
    }
}
