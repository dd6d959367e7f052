//! Auctions run from bids that arrive over channels.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

#[derive(Debug, Clone, PartialEq)]
pub struct Bid {
    pub bidder: String,
    pub lot: u32,
    pub amount: u64,
}

pub enum Message {
    Bid(Bid),
    Withdraw { bidder: String },
    Close,
}

/// How the price of a lot follows from its bids.
pub trait Rule {
    fn settle<'b>(&self, bids: &'b [Bid]) -> Option<(&'b Bid, u64)>;
}

pub struct FirstPrice;

/// The winner pays what the second best offered.
pub struct Vickrey {
    pub reserve: u64,
}

impl Rule for FirstPrice {
    fn settle<'b>(&self, bids: &'b [Bid]) -> Option<(&'b Bid, u64)> {
        let best = bids.iter().max_by_key(|bid| bid.amount)?;
        Some((best, best.amount))
    }
}

impl Rule for Vickrey {
    fn settle<'b>(&self, bids: &'b [Bid]) -> Option<(&'b Bid, u64)> {
        let mut ranked: Vec<&Bid> = bids.iter().filter(|b| b.amount >= self.reserve).collect();
        ranked.sort_by_key(|bid| std::cmp::Reverse(bid.amount));
        match ranked[..] {
            [] => None,
            [only] => Some((only, self.reserve)),
            [first, second, ..] => Some((first, second.amount)),
        }
    }
}

#[derive(Default)]
pub struct House {
    lots: HashMap<u32, Vec<Bid>>,
}

impl House {
    /// Returns whether the house stays open.
    pub fn accept(&mut self, message: Message) -> bool {
        match message {
            Message::Bid(bid) => {
                self.lots.entry(bid.lot).or_default().push(bid);
                true
            }
            Message::Withdraw { bidder } => {
                for bids in self.lots.values_mut() {
                    bids.retain(|bid| bid.bidder != bidder);
                }
                true
            }
            Message::Close => false,
        }
    }

    pub fn result(&self, lot: u32, rule: &dyn Rule) -> Option<String> {
        let (winner, price) = rule.settle(self.lots.get(&lot)?)?;
        Some(format!("{} pays {price}", winner.bidder))
    }
}

/// Starts a house on its own thread.
pub fn open() -> (Sender<Message>, JoinHandle<House>) {
    let (sender, receiver): (_, Receiver<Message>) = mpsc::channel();
    let worker = thread::spawn(move || {
        let mut house = House::default();
        while let Ok(message) = receiver.recv() {
            if !house.accept(message) {
                break;
            }
        }
        house
    });
    (sender, worker)
}

/// Sends a bidder's offers from a thread of their own.
pub fn send_offers(
    sender: Sender<Message>,
    bidder: &str,
    offers: Vec<(u32, u64)>,
) -> JoinHandle<Result<usize, mpsc::SendError<Message>>> {
    let bidder = bidder.to_string();
    thread::spawn(move || {
        let mut sent = 0;
        for (lot, amount) in offers {
            sender.send(Message::Bid(Bid {
                bidder: bidder.clone(),
                lot,
                amount,
            }))?;
            sent += 1;
        }
        Ok(sent)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bid(bidder: &str, amount: u64) -> Bid {
        Bid {
            bidder: bidder.to_string(),
            lot: 1,
            amount,
        }
    }

    #[test]
    fn first_price() {
        let bids = vec![bid("ann", 5), bid("bob", 9)];
        let copy = bids.clone();
        assert_eq!(FirstPrice.settle(&bids), Some((&copy[1], 9)));
        assert_eq!(FirstPrice.settle(&[]), None);
    }

    #[test]
    fn second_price() {
        let rule = Vickrey { reserve: 4 };
        let bids = [bid("ann", 5), bid("bob", 9), bid("cy", 3)];
        assert_eq!(rule.settle(&bids), Some((&bids[1], 5)));
        assert_eq!(rule.settle(&bids[..1]), Some((&bids[0], 4)));
        assert_eq!(rule.settle(&bids[2..]), None);
    }

    #[test]
    fn withdrawals() {
        let mut house = House::default();
        assert!(house.accept(Message::Bid(bid("ann", 5))));
        assert!(house.accept(Message::Bid(bid("bob", 9))));
        let bidder = "bob".to_string();
        assert!(house.accept(Message::Withdraw { bidder }));
        assert_eq!(house.result(1, &FirstPrice), Some("ann pays 5".into()));
        assert_eq!(house.result(2, &FirstPrice), None);
    }

    #[test]
    fn threads_bid() {
        let (sender, worker) = open();
        let ann = send_offers(sender.clone(), "ann", vec![(1, 10), (2, 30)]);
        let bob = send_offers(sender.clone(), "bob", vec![(1, 20)]);
        assert_eq!(ann.join().unwrap().unwrap(), 2);
        assert_eq!(bob.join().unwrap().unwrap(), 1);
        sender.send(Message::Close).unwrap();
        let house = worker.join().unwrap();
        let rule = Vickrey { reserve: 1 };
        assert_eq!(house.result(1, &rule), Some("bob pays 10".into()));
        assert_eq!(house.result(2, &rule), Some("ann pays 1".into()));
    }
}
