use std::fmt;
use std::str::FromStr;

use crate::error::TariffError;

/// The time of day that a price holds for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    Night,
    Day,
    Peak,
}

impl FromStr for Band {
    type Err = TariffError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim() {
            "night" => Ok(Band::Night),
            "day" => Ok(Band::Day),
            "peak" => Ok(Band::Peak),
            other => Err(TariffError::UnknownBand(other.to_string())),
        }
    }
}

impl fmt::Display for Band {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Band::Night => "night",
            Band::Day => "day",
            Band::Peak => "peak",
        };
        f.write_str(name)
    }
}

/// What a meter counted in one band.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub meter: String,
    pub band: Band,
    pub kwh: u32,
}

/// One field of a line; `line` counts from one.
fn field<'a>(parts: &[&'a str], at: usize, line: usize, field: &'static str) -> Result<&'a str, TariffError> {
    let Some(part) = parts.get(at) else {
        return Err(TariffError::MissingField { line, field });
    };
    Ok(part.trim())
}

fn parse_line(text: &str, line: usize) -> Result<Reading, TariffError> {
    let parts: Vec<&str> = text.split(',').collect();
    let meter = field(&parts, 0, line, "meter")?.to_owned();
    let band = field(&parts, 1, line, "band")?.parse()?;
    let kwh = field(&parts, 2, line, "kwh")?.parse()?;
    Ok(Reading { meter, band, kwh })
}

/// All readings of a text, one a line; empty lines and comments are skipped.
pub fn parse_all(text: &str) -> Result<Vec<Reading>, TariffError> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(number, line)| parse_line(line, number + 1))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_line() {
        let reading = parse_line("m1, peak, 7", 1).unwrap();
        assert_eq!(reading, Reading { meter: "m1".into(), band: Band::Peak, kwh: 7 });
    }

    #[test]
    fn names_the_missing_field() {
        let error = parse_line("m1,day", 4).unwrap_err();
        assert_eq!(error, TariffError::MissingField { line: 4, field: "kwh" });
    }

    #[test]
    fn bands_by_name() {
        for band in [Band::Night, Band::Day, Band::Peak] {
            assert_eq!(band.to_string().parse(), Ok(band));
        }
        assert_eq!("noon".parse::<Band>(), Err(TariffError::UnknownBand("noon".into())));
    }

    #[test]
    fn skips_comments() {
        let readings = parse_all("# january\n\nm1,day,5\nm2,night,9\n").unwrap();
        assert_eq!(readings.len(), 2);
        assert!(parse_all("m1,day,many").is_err());
    }
}
