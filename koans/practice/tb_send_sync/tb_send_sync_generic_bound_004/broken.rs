use std::thread::{self, JoinHandle};

pub struct Deferred<T> {
    handle: JoinHandle<T>,
    label: &'static str,
}

impl<T: Send + 'static> Deferred<T> {
    pub fn start<F>(label: &'static str, work: F) -> Self
    where
        F: FnOnce() -> T + 'static,
    {
        Deferred {
            handle: thread::spawn(work),
            label,
        }
    }

    pub fn wait(self) -> Result<T, String> {
        self.handle
            .join()
            .map_err(|_| format!("{} panicked", self.label))
    }
}
