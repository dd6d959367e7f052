use std::num::ParseIntError;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum HeaderError {
    #[error("version is not a number")]
    Version(#[from] ParseIntError),
    #[error("no version")]
    Missing,
}

#[derive(Debug, Error)]
pub enum SaveError {
    #[error("bad header: {0}")]
    Header(#[from] HeaderError),
    #[error("saved by version {0}, which is newer")]
    TooNew(u32),
}

const CURRENT: u32 = 4;

pub fn version(save: &str) -> Result<u32, SaveError> {
    let Some((_, number)) = save.lines().find_map(|line| line.split_once("version=")) else {
        return Err(HeaderError::Missing.into());
    };
    let number = number.parse().map_err(HeaderError::from)?;
    if number > CURRENT {
        return Err(SaveError::TooNew(number));
    }
    Ok(number)
}
