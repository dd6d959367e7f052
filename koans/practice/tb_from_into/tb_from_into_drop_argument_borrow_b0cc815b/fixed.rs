use std::sync::Arc;

pub type Symbol = Arc<str>;

#[derive(Debug, Clone, PartialEq)]
pub struct Quote {
    pub symbol: Symbol,
    pub price: f64,
}

#[derive(Debug, PartialEq)]
pub enum FeedError {
    Malformed(String),
}

impl std::str::FromStr for Quote {
    type Err = FeedError;

    fn from_str(line: &str) -> Result<Self, Self::Err> {
        let malformed = || FeedError::Malformed(line.to_string());
        let (symbol, price) = line.split_once('@').ok_or_else(malformed)?;
        let price = price.parse().map_err(|_| malformed())?;
        Ok(Quote {
            symbol: Arc::from(symbol),
            price,
        })
    }
}

/// Calls back whenever a price leaves a band.
pub struct Alarm<F> {
    band: std::ops::RangeInclusive<f64>,
    ring: F,
}

impl<F: FnMut(&Quote)> Alarm<F> {
    pub fn new(low: f64, high: f64, ring: F) -> Self {
        let band = low..=high;
        Alarm { band, ring }
    }

    pub fn watch(&mut self, quotes: &[Quote]) {
        for quote in quotes {
            if !self.band.contains(&quote.price) {
                (self.ring)(quote);
            }
        }
    }
}
