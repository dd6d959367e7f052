use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::thread;

#[derive(Default)]
pub struct Tally {
    votes: Mutex<BTreeMap<&'static str, u64>>,
}

impl Tally {
    fn add(&self, party: &'static str, count: u64) {
        *self.votes.lock().unwrap().entry(party).or_insert(0) += count;
    }

    pub fn winner(&self) -> Option<(&'static str, u64)> {
        let votes = self.votes.lock().unwrap();
        votes.iter().map(|(p, n)| (*p, *n)).max_by_key(|(_, n)| *n)
    }
}

pub fn collect(stations: Vec<Vec<(&'static str, u64)>>) -> Arc<Tally> {
    let tally = Arc::new(Tally::default());
    let mut running = vec![];
    for returns in stations {
        let tally = Arc::clone(&tally);
        running.push(thread::spawn(move || {
            returns
                .into_iter()
                .for_each(|(party, count)| tally.add(party, count))
        }));
    }
    running
        .into_iter()
        .for_each(|station| station.join().unwrap());
    tally
}
