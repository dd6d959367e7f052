use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::thread;

type Histogram = BTreeMap<usize, usize>;

fn count_page(page: &str, into: &Mutex<Histogram>) {
    for word in page.split_whitespace() {
        *into.lock().unwrap().entry(word.len()).or_default() += 1;
    }
}

/// Reads every page on its own thread.
pub fn word_lengths(pages: Vec<String>) -> Histogram {
    let histogram = Arc::new(Mutex::new(Histogram::new()));
    let readers: Vec<_> = pages
        .into_iter()
        .map(|page| {
            let histogram = Arc::clone(&histogram);
            thread::spawn(move || count_page(&page, &histogram))
        })
        .collect();
    for reader in readers {
        reader.join().unwrap();
    }
    let lengths = histogram.lock().unwrap().clone();
    lengths
}
