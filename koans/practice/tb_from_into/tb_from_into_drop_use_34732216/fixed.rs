use std::str::FromStr;

#[derive(Debug, PartialEq)]
pub struct Pence(pub u32);

#[derive(Debug, PartialEq)]
pub enum BadCoin {
    NoUnit,
    NoNumber,
}

impl FromStr for Pence {
    type Err = BadCoin;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (digits, worth) = if let Some(rest) = text.strip_suffix('p') {
            (rest, 1)
        } else if let Some(rest) = text.strip_suffix('s') {
            (rest, 12)
        } else {
            return Err(BadCoin::NoUnit);
        };
        let number: u32 = digits.trim().parse().map_err(|_| BadCoin::NoNumber)?;
        Ok(Pence(number * worth))
    }
}
