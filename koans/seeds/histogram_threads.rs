//! Counting in parallel: shared maps, scoped chunks and a worker pool.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock};
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

/// Splits a borrowed slice over scoped threads and merges the sums.
pub fn parallel_sum<T>(items: &[T], parts: usize) -> u64
where
    T: Sync + Copy + Into<u64>,
{
    let size = items.len().div_ceil(parts.max(1)).max(1);
    thread::scope(|scope| {
        let handles: Vec<_> = items
            .chunks(size)
            .map(|chunk| scope.spawn(move || chunk.iter().map(|&x| x.into()).sum::<u64>()))
            .collect();
        handles.into_iter().map(|h| h.join().unwrap()).sum()
    })
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JobError {
    Panicked(String),
    Poisoned,
}

/// Runs a job on its own thread and turns a panic into an error.
pub fn shielded<T, F>(job: F) -> Result<T, JobError>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    thread::spawn(job).join().map_err(|cause| {
        let text = cause.downcast_ref::<&str>().map(|s| s.to_string());
        JobError::Panicked(text.unwrap_or_default())
    })
}

/// Settings that many threads read and few replace.
#[derive(Debug, Clone, Default)]
pub struct SharedRange(Arc<RwLock<Option<(f64, f64)>>>);

impl SharedRange {
    pub fn widen(&self, x: f64) -> Result<(), JobError> {
        let mut range = self.0.write().map_err(|_| JobError::Poisoned)?;
        *range = match *range {
            Some((low, high)) => Some((low.min(x), high.max(x))),
            None => Some((x, x)),
        };
        Ok(())
    }

    pub fn width(&self) -> Result<Option<f64>, JobError> {
        let range = self.0.read().map_err(|_| JobError::Poisoned)?;
        Ok(range.map(|(low, high)| high - low))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_threads_fill_one_histogram() {
        let hist = Histogram::new();
        let first = count_in_background(&hist, vec![0.5, 1.5, 1.6], |x| x as i64);
        let second = count_in_background(&hist, vec![1.1, -3.0], |x| x.floor() as i64);
        first.join().unwrap();
        second.join().unwrap();
        assert_eq!(hist.total(), 5);
        assert_eq!(hist.sorted(), BTreeMap::from([(-3, 1), (0, 1), (1, 3)]));
    }

    #[test]
    fn sums_in_parts() {
        let items: Vec<u32> = (1..=100).collect();
        assert_eq!(parallel_sum(&items, 3), 5050);
        assert_eq!(parallel_sum::<u8>(&[], 0), 0);
    }

    #[test]
    fn panics_become_errors() {
        assert_eq!(shielded(|| 6 * 7), Ok(42));
        let failed = shielded::<(), _>(|| panic!("no data"));
        assert_eq!(failed, Err(JobError::Panicked("no data".to_string())));
    }

    #[test]
    fn range_grows_from_many_threads() {
        let range = SharedRange::default();
        assert_eq!(range.width(), Ok(None));
        let workers = [4.0, -1.0].map(|x| {
            let range = range.clone();
            thread::spawn(move || range.widen(x))
        });
        for worker in workers {
            worker.join().unwrap().unwrap();
        }
        assert_eq!(range.width(), Ok(Some(5.0)));
    }
}
