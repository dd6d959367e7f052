use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::thread;

use crate::job::Job;
use crate::stats::{Stats, Totals};

/// A number of threads, and the jobs that wait for them.
pub struct Pool {
    threads: usize,
    waiting: VecDeque<Job>,
}

impl Pool {
    pub fn new(threads: usize) -> Self {
        Pool {
            threads: threads.max(1),
            waiting: VecDeque::new(),
        }
    }

    pub fn submit(&mut self, job: Job) -> &mut Self {
        self.waiting.push_back(job);
        self
    }

    /// Run all that waits, and say how it went.
    pub fn run(self) -> Totals {
        let stats = Stats::default();
        let waiting = Arc::new(Mutex::new(self.waiting));
        let mut handles = Vec::new();
        for _ in 0..self.threads {
            let waiting = Arc::clone(&waiting);
            let stats = stats.clone();
            handles.push(thread::spawn(move || loop {
                let next = waiting.lock().expect("a thread panicked").pop_front();
                match next {
                    Some(job) => stats.note(job()),
                    None => break,
                }
            }));
        }
        for handle in handles {
            handle.join().expect("a thread panicked");
        }
        stats.totals()
    }
}
