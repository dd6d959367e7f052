use std::thread;

pub fn in_background<T, R>(batch: Vec<T>, job: fn(T) -> R) -> Vec<R>
where
    T: Send + 'static,
    R: Send + 'static,
{
    let worker = thread::spawn(move || {
        let mut results = Vec::new();
        for item in batch {
            results.push(job(item));
        }
        results
    });
    worker.join().unwrap()
}
