use std::sync::mpsc::{sync_channel, Receiver, TryRecvError};
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
    Closed,
}

impl From<TryRecvError> for FeedError {
    fn from(_: TryRecvError) -> Self {
        FeedError::Closed
    }
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

pub fn latest(receiver: &Receiver<Quote>) {
    let mut last = receiver.try_recv()?;
    while let Ok(newer) = receiver.try_recv() {
        last = newer;
    }
    Ok(last)
}

pub fn bounded(quotes: &[Quote]) -> Receiver<Quote> {
    let (sender, receiver) = sync_channel(quotes.len());
    quotes
        .iter()
        .cloned()
        .try_for_each(|quote| sender.send(quote))
        .expect("receiver is alive");
    receiver
}
