use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::thread;

#[derive(Debug, Default)]
pub struct Found {
    pub urls: BTreeSet<String>,
    pub dead: usize,
}

fn crawl(seed: &str, found: &Mutex<Found>) {
    let mut found = found.lock().unwrap();
    match seed.strip_prefix("https://") {
        Some(host) => {
            found.urls.insert(host.to_string());
        }
        None => found.dead += 1,
    }
}

pub fn run(seeds: Vec<String>) -> Found {
    let found = Arc::new(Mutex::new(Found::default()));
    let crawlers: Vec<_> = seeds
        .into_iter()
        .map(|seed| {
            let found = Arc::clone(&found);
            thread::spawn(move || crawl(&seed, &found))
        })
        .collect();
    for crawler in crawlers {
        crawler.join().unwrap();
    }
    found.into_inner().unwrap()
}
