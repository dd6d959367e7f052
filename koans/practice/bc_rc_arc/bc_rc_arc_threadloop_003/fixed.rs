use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::thread;

pub type Counts = HashMap<String, usize>;

pub fn count(chunks: Vec<String>) -> Counts {
    let total = Arc::new(Mutex::new(Counts::new()));
    let mut workers = Vec::new();
    for chunk in chunks {
        let total = Arc::clone(&total);
        workers.push(thread::spawn(move || {
            for word in chunk.split_whitespace() {
                *total.lock().unwrap().entry(word.to_string()).or_default() += 1;
            }
        }));
    }
    for worker in workers {
        worker.join().unwrap();
    }
    let counts = total.lock().unwrap();
    counts.clone()
}
