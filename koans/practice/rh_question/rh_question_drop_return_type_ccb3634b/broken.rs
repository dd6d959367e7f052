use std::collections::BTreeMap;
use std::sync::Mutex;

#[derive(Default)]
pub struct Station {
    samples: Mutex<BTreeMap<u32, f64>>,
}

impl Station {
    pub fn record(&self, minute: u32, celsius: f64) {
        self.samples.lock().unwrap().insert(minute, celsius);
    }

    pub fn trend(&self) {
        let samples = self.samples.lock().unwrap();
        let mut newest = samples.values().rev();
        let last = newest.next()?;
        let previous = newest.next()?;
        Some(last - previous)
    }
}
