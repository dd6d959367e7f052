use anyhow::{Context, Result};

#[derive(Debug, PartialEq)]
pub struct Cask {
    pub vineyard: String,
    pub year: u16,
}

pub fn decode(label: &[u8]) -> Result<Cask> {
    let label = String::from_utf8_lossy(label).into_owned();
    let (vineyard, year) = label.rsplit_once('-').context("label has no year")?;
    let year = year.trim().parse().with_context(|| vineyard.to_string())?;
    Ok(Cask {
        vineyard: vineyard.trim().to_string(),
        year,
    })
}

pub fn oldest(labels: &[&[u8]]) -> Result<Option<u16>> {
    let years: Vec<u16> = labels
        .iter()
        .map(|label| Ok(decode(label)?.year))
        .collect::<Result<_>>()?;
    Ok(years.into_iter().min())
}
