use std::sync::{Arc, Mutex};

#[derive(Clone)]
pub struct Desk {
    total: Arc<Mutex<u64>>,
    largest: Arc<Mutex<u64>>,
}

impl Desk {
    pub fn open() -> Desk {
        Desk {
            total: Arc::default(),
            largest: Arc::default(),
        }
    }

    pub fn donate(&self, cents: u64) {
        let mut total = self.total.lock().unwrap();
        *total += cents;
        let mut largest = self.largest.lock().unwrap();
        *largest = cents.max(*largest);
    }

    pub fn share_of_largest(&self) -> u64 {
        let total = *self.total.lock().unwrap();
        *self.largest.lock().unwrap() * 100 / total.max(1)
    }
}
