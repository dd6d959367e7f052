use std::thread::{self};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JobError {
    Panicked(String),
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
