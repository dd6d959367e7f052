//! Prices that arrive from several feeds at once.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{channel, sync_channel, Receiver, Sender, TryRecvError};
use std::sync::{Arc, RwLock};
use std::thread;

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

/// The latest prices, readable from anywhere.
#[derive(Debug, Default, Clone)]
pub struct Board {
    prices: Arc<RwLock<HashMap<Symbol, f64>>>,
    updates: Arc<AtomicU64>,
}

impl Board {
    pub fn update(&self, quote: Quote) -> Option<f64> {
        self.updates.fetch_add(1, Ordering::Relaxed);
        let mut prices = self.prices.write().unwrap();
        prices.insert(quote.symbol, quote.price)
    }

    pub fn price(&self, symbol: &str) -> Option<f64> {
        self.prices.read().ok()?.get(symbol).copied()
    }

    pub fn updates(&self) -> u64 {
        self.updates.load(Ordering::Relaxed)
    }
}

/// Reads every feed in its own thread and sends what it parsed.
pub fn start_feeds<I>(feeds: I) -> Receiver<Result<Quote, FeedError>>
where
    I: IntoIterator<Item = Vec<&'static str>>,
{
    let (sender, receiver) = channel();
    for feed in feeds {
        let sender: Sender<_> = sender.clone();
        thread::spawn(move || {
            for line in feed {
                if sender.send(line.parse()).is_err() {
                    break;
                }
            }
        });
    }
    receiver
}

pub fn pump(receiver: Receiver<Result<Quote, FeedError>>, board: &Board) -> Vec<FeedError> {
    let mut errors = vec![];
    for message in receiver {
        match message {
            Ok(quote) => {
                board.update(quote);
            }
            Err(error) => errors.push(error),
        }
    }
    errors
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

pub fn latest(receiver: &Receiver<Quote>) -> Result<Quote, FeedError> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn quote(text: &str) -> Quote {
        text.parse().unwrap()
    }

    #[test]
    fn quote_text() {
        let parsed = quote("ACME@12.5");
        assert_eq!((&*parsed.symbol, parsed.price), ("ACME", 12.5));
        let error = "ACME 12".parse::<Quote>().unwrap_err();
        assert_eq!(error, FeedError::Malformed("ACME 12".to_string()));
        assert!("ACME@x".parse::<Quote>().is_err());
    }

    #[test]
    fn feeds_fill_the_board() {
        let board = Board::default();
        let feeds = vec![vec!["A@1", "A@2"], vec!["B@7", "oops"]];
        let errors = pump(start_feeds(feeds), &board.clone());
        assert_eq!(errors, [FeedError::Malformed("oops".into())]);
        assert_eq!((board.price("A"), board.price("B")), (Some(2.0), Some(7.0)));
        assert_eq!((board.price("C"), board.updates()), (None, 3));
        assert!(format!("{board:?}").contains("\"B\": 7.0"));
    }

    #[test]
    fn updates_return_the_old_price() {
        let board = Board::default();
        assert_eq!(board.update(quote("A@1")), None);
        let copy = board.clone();
        let worker = thread::spawn(move || copy.update(quote("A@3")));
        assert_eq!(worker.join().unwrap(), Some(1.0));
    }

    #[test]
    fn alarms() {
        let mut rung = Vec::new();
        let mut alarm = Alarm::new(1.0, 5.0, |quote| rung.push(quote.price));
        alarm.watch(&[quote("A@5"), quote("A@9")]);
        alarm.watch(&[quote("B@0.5")]);
        assert_eq!(rung, [9.0, 0.5]);
    }

    #[test]
    fn newest_quote() {
        let receiver = bounded(&[quote("A@1"), quote("A@2")]);
        assert_eq!(latest(&receiver), Ok(quote("A@2")));
        assert_eq!(latest(&receiver), Err(FeedError::Closed));
    }
}
