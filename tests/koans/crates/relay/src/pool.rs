use std::collections::HashMap;
use std::sync::mpsc::{channel, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Task = Box<dyn FnOnce() -> u64 + Send + 'static>;

/// Workers that share one ledger of results.
pub struct Pool {
    sender: Option<Sender<(String, Task)>>,
    worker: Option<JoinHandle<()>>,
    results: Arc<Mutex<HashMap<String, u64>>>,
}

impl Pool {
    pub fn start() -> Pool {
        let (sender, receiver) = channel::<(String, Task)>();
        let results = Arc::new(Mutex::new(HashMap::new()));
        let ledger = Arc::clone(&results);
        let worker = thread::spawn(move || {
            for (name, task) in receiver {
                let value = task();
                ledger.lock().unwrap().insert(name, value);
            }
        });
        Pool { sender: Some(sender), worker: Some(worker), results }
    }

    pub fn submit<F>(&self, name: &str, task: F) -> bool
    where
        F: FnOnce() -> u64 + Send + 'static,
    {
        match &self.sender {
            Some(sender) => sender.send((name.to_string(), Box::new(task))).is_ok(),
            None => false,
        }
    }

    /// Waits for everything that was submitted.
    pub fn finish(mut self) -> HashMap<String, u64> {
        drop(self.sender.take());
        if let Some(worker) = self.worker.take() {
            worker.join().expect("a task panicked");
        }
        let results = self.results.lock().unwrap();
        results.clone()
    }
}

/// Runs every input through `work`, each on a thread of its own, results in the order of the inputs.
pub fn run_all<T, R>(inputs: Vec<T>, work: fn(T) -> R) -> Vec<R>
where
    T: Send + 'static,
    R: Send + 'static,
{
    let handles: Vec<JoinHandle<R>> = inputs.into_iter().map(|input| thread::spawn(move || work(input))).collect();
    handles.into_iter().filter_map(|handle| handle.join().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collects_results() {
        let pool = Pool::start();
        let base = 20;
        assert!(pool.submit("a", move || base + 1));
        assert!(pool.submit("b", || 7));
        let results = pool.finish();
        assert_eq!((results["a"], results["b"]), (21, 7));
    }

    #[test]
    fn keeps_the_order() {
        assert_eq!(run_all(vec![3u32, 1, 2], |n| n * 10), [30, 10, 20]);
    }
}
