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
