pub struct Rates {
    /// Units of each currency for one euro.
    table: Vec<(String, f64)>,
}

#[derive(Debug, PartialEq)]
pub struct UnknownCurrency(pub String);

impl Rates {
    pub fn parse(table: &str) -> Self {
        let mut rates = Rates {
            table: vec![("EUR".to_string(), 1.0)],
        };
        for line in table.lines() {
            let [currency, rate] = line.split(' ').collect::<Vec<_>>()[..] else {
                continue;
            };
            rates
                .table
                .extend(rate.parse().ok().map(|rate| (currency.to_string(), rate)));
        }
        rates
    }

    fn rate(&self, currency: &str) -> Result<f64, UnknownCurrency> {
        let row = match self.table.iter().find(|(name, _)| name == currency) {
            Some(row) => row,
            None => return Err(UnknownCurrency(currency.to_string())),
        };
        Ok(row.1)
    }

    pub fn convert(&self, amount: f64, from: &str, to: &str) -> Result<f64, UnknownCurrency> {
        Ok(amount / self.rate(from)? * self.rate(to)?)
    }
}
