use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Mutex;
use std::thread::{self, JoinHandle};

#[derive(Debug, Default)]
pub struct Histogram<K> {
    bins: Mutex<HashMap<K, u64>>,
    total: AtomicU64,
}

impl<K: Eq + Hash + Clone + Ord> Histogram<K> {
    pub fn new() -> Arc<Self> {
        Arc::new(Histogram {
            bins: Mutex::new(HashMap::new()),
            total: AtomicU64::new(0),
        })
    }

    pub fn add(&self, key: K) {
        let mut bins = self.bins.lock().unwrap();
        *bins.entry(key).or_insert(0) += 1;
        drop(bins);
        self.total.fetch_add(1, Ordering::Relaxed);
    }

    pub fn total(&self) -> u64 {
        self.total.load(Ordering::Relaxed)
    }

    pub fn sorted(&self) -> BTreeMap<K, u64> {
        self.bins
            .lock()
            .unwrap()
            .iter()
            .map(|(k, n)| (k.clone(), *n))
            .collect()
    }
}

pub fn count_in_background<K, F>(
    hist: &Arc<Histogram<K>>,
    samples: Vec<f64>,
    bin: F,
) -> JoinHandle<()>
where
    K: Eq + Hash + Clone + Ord + Send + 'static,
    F: Fn(f64) -> K + Send + 'static,
{
    let hist = Arc::clone(hist);
    thread::spawn(move || {
        for sample in samples {
            hist.add(bin(sample));
        }
    })
}
