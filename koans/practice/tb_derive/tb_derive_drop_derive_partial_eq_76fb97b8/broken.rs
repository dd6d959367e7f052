use anyhow::{Context, Result};

#[derive(Debug, thiserror::Error)]
pub enum ScanError {
    #[error("label is smudged")]
    Smudged,
    #[error("label is torn")]
    Torn,
}

pub fn scan(label: &str) -> Result<u32> {
    match label.find(['~', '#']) {
        Some(at) if label[at..].starts_with('#') => Err(ScanError::Torn).context("belt 2"),
        Some(_) => Err(ScanError::Smudged).context("belt 1"),
        None => label.parse().context("label is no number"),
    }
}

pub fn scan_twice(first: &str, second: &str) -> Result<u32> {
    match scan(first) {
        Err(error) if error.downcast_ref() == Some(&ScanError::Smudged) => scan(second),
        outcome => outcome,
    }
}
