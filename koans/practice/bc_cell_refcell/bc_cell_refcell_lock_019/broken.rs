use std::sync::{Arc, Mutex};
use std::thread;

#[derive(Default)]
pub struct Lot {
    bids: Mutex<Vec<(String, u32)>>,
}

impl Lot {
    pub fn bid(&self, who: &str, amount: u32) -> bool {
        let mut bids = self.bids.lock();
        let beats = bids.last().is_none_or(|(_, top)| amount > *top);
        if beats {
            bids.push((who.to_string(), amount));
        }
        beats
    }

    pub fn winner(&self) -> Option<String> {
        let bids = self.bids.lock();
        bids.last().map(|(who, _)| who.clone())
    }
}

pub fn rush(lot: &Arc<Lot>, bidders: &'static [(&'static str, u32)]) {
    let room: Vec<_> = bidders
        .iter()
        .map(|&(who, amount)| {
            let lot = Arc::clone(lot);
            thread::spawn(move || lot.bid(who, amount))
        })
        .collect();
    room.into_iter().for_each(|t| {
        t.join().unwrap();
    });
}
