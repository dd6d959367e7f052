use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Debug, Default)]
pub struct Stats {
    hits: AtomicU64,
}

impl Clone for Stats {
    fn clone(&self) -> Self {
        let hits = AtomicU64::new(self.hits());
        Stats { hits }
    }
}

impl Stats {
    pub fn hit(&self) -> u64 {
        self.hits.fetch_add(1, Ordering::Relaxed) + 1
    }

    pub fn hits(&self) -> u64 {
        self.hits.load(Ordering::Relaxed)
    }
}
