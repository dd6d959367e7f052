use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::thread;

pub type Ballots = Arc<Mutex<HashMap<String, u32>>>;

pub fn cast(ballots: &Ballots, candidate: &str) {
    *ballots
        .lock()
        .unwrap()
        .entry(candidate.to_string())
        .or_insert(0) += 1;
}

pub fn election(early: &[&str], late: Vec<String>) -> Vec<(String, u32)> {
    let ballots = Ballots::default();
    early.iter().for_each(|name| cast(&ballots, name));

    let polls = thread::spawn(move || {
        for name in &late {
            cast(&ballots, name);
        }
    });
    polls.join().expect("polling station closed");

    let counts = ballots.lock().unwrap();
    let mut result: Vec<_> = counts
        .iter()
        .map(|(name, votes)| (name.clone(), *votes))
        .collect();
    result.sort();
    result
}
