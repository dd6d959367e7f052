use std::num::ParseIntError;

#[derive(Debug, PartialEq)]
pub enum PriceError {
    NoColon,
    BadCents(ParseIntError),
}

impl From<ParseIntError> for PriceError {
    fn from(error: ParseIntError) -> Self {
        PriceError::BadCents(error)
    }
}

pub fn price(line: &str) -> Result<(String, u32), PriceError> {
    let (article, cents) = line.split_once(':').ok_or(PriceError::NoColon);
    let cents = cents.trim().parse::<u32>()?;
    Ok((article.to_string(), cents))
}
