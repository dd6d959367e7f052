use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub struct NoRate(pub String);

pub struct Rates(HashMap<&'static str, u32>);

impl Rates {
    pub fn new(rates: &[(&'static str, u32)]) -> Rates {
        Rates(rates.iter().copied().collect())
    }

    fn rate(&self, country: &str) -> Result<u32, NoRate> {
        self.0
            .get(country)
            .copied()
            .ok_or_else(|| NoRate(country.to_string()))
    }

    pub fn sack(&self, letters: &[(&str, u32)]) -> Result<Vec<u32>, NoRate> {
        letters
            .iter()
            .map(|(country, grams)| {
                let rate = self.rate(country)?;
                rate * grams.div_ceil(20)
            })
            .collect()
    }
}
