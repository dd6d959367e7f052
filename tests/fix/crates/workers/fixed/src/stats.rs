use std::sync::{Arc, Mutex};

#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Totals {
    pub done: usize,
    pub failed: Vec<String>,
    pub sum: u64,
}

/// Totals that threads share.
#[derive(Debug, Default, Clone)]
pub struct Stats {
    inner: Arc<Mutex<Totals>>,
}

impl Stats {
    pub fn note(&self, result: Result<u64, String>) {
        let mut totals = self.inner.lock().expect("a thread panicked");
        match result {
            Ok(n) => {
                totals.done += 1;
                totals.sum += n;
            }
            Err(why) => totals.failed.push(why),
        }
    }

    pub fn totals(&self) -> Totals {
        self.inner.lock().expect("a thread panicked").clone()
    }
}
