//! A priority queue of named jobs.

use std::cmp::{Ordering, Reverse};
use std::collections::{BinaryHeap, HashSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    Idle,
    Normal,
    Urgent,
}

type Work<C> = Box<dyn FnOnce(&mut C) -> Result<(), String>>;

pub struct Job<C> {
    name: String,
    priority: Priority,
    serial: u64,
    work: Work<C>,
}

impl<C> PartialEq for Job<C> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl<C> Eq for Job<C> {}

impl<C> PartialOrd for Job<C> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<C> Ord for Job<C> {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = (self.priority, Reverse(self.serial));
        left.cmp(&(other.priority, Reverse(other.serial)))
    }
}

/// Runs the most urgent job first, and equals in order of arrival.
pub struct Queue<C> {
    heap: BinaryHeap<Job<C>>,
    next_serial: u64,
}

impl<C> Queue<C> {
    pub fn new() -> Self {
        Queue {
            heap: BinaryHeap::new(),
            next_serial: 0,
        }
    }

    pub fn submit<F>(&mut self, name: impl Into<String>, priority: Priority, work: F) -> u64
    where
        F: FnOnce(&mut C) -> Result<(), String> + 'static,
    {
        let serial = self.next_serial;
        self.next_serial += 1;
        self.heap.push(Job {
            name: name.into(),
            priority,
            serial,
            work: Box::new(work),
        });
        serial
    }

    pub fn peek(&self) -> Option<&str> {
        self.heap.peek().map(|job| job.name.as_str())
    }

    pub fn run_one(&mut self, context: &mut C) -> Option<Result<(), String>> {
        let job = self.heap.pop()?;
        let name = job.name;
        Some((job.work)(context).map_err(|why| format!("{name}: {why}")))
    }

    pub fn run_all(&mut self, context: &mut C) -> Vec<String> {
        let mut failures = Vec::new();
        while let Some(outcome) = self.run_one(context) {
            if let Err(message) = outcome {
                failures.push(message);
            }
        }
        failures
    }
}

impl<C> Default for Queue<C> {
    fn default() -> Self {
        Self::new()
    }
}

/// The distinct priorities of a plan, most urgent first.
pub fn levels<'a, I>(plan: I) -> Vec<Priority>
where
    I: IntoIterator<Item = &'a (&'a str, Priority)>,
{
    let seen: HashSet<Priority> = plan.into_iter().map(|(_, level)| *level).collect();
    let mut levels: Vec<_> = seen.into_iter().collect();
    levels.sort_by(|a, b| b.cmp(a));
    levels
}

/// Calls `attempt` until it succeeds or the tries are used up.
pub fn retry<T, E>(mut tries: u32, mut attempt: impl FnMut(u32) -> Result<T, E>) -> Result<T, E> {
    loop {
        match attempt(tries) {
            Err(_) if tries > 1 => tries -= 1,
            outcome => return outcome,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urgent_first_then_arrival() {
        let mut queue = Queue::<Vec<String>>::default();
        for (name, priority) in [
            ("tidy", Priority::Idle),
            ("mail", Priority::Normal),
            ("fire", Priority::Urgent),
            ("post", Priority::Normal),
        ] {
            queue.submit(name, priority, move |log: &mut Vec<String>| {
                log.push(name.to_string());
                Ok(())
            });
        }
        assert_eq!(queue.peek(), Some("fire"));
        let mut log = Vec::new();
        assert!(queue.run_all(&mut log).is_empty());
        assert_eq!(log, ["fire", "mail", "post", "tidy"]);
    }

    #[test]
    fn failures_carry_the_name() {
        let mut queue = Queue::<u32>::new();
        let limit = 3;
        queue.submit("count", Priority::Normal, move |n: &mut u32| {
            *n += 1;
            (*n > limit).then_some(()).ok_or("too few".to_string())
        });
        let mut counter = 0;
        assert_eq!(queue.run_all(&mut counter), ["count: too few"]);
        assert_eq!(counter, 1);
        assert_eq!(queue.run_one(&mut counter), None);
    }

    #[test]
    fn jobs_compare_by_rank() {
        let mut queue = Queue::<()>::new();
        queue.submit("a", Priority::Idle, |_: &mut ()| Ok(()));
        queue.submit("b", Priority::Idle, |_: &mut ()| Ok(()));
        let jobs = queue.heap.into_sorted_vec();
        assert!(jobs[0] != jobs[1]);
        assert!(jobs[0] < jobs[1]);
    }

    #[test]
    fn plan_levels() {
        let plan = [
            ("x", Priority::Idle),
            ("y", Priority::Urgent),
            ("z", Priority::Idle),
        ];
        assert_eq!(levels(&plan), [Priority::Urgent, Priority::Idle]);
    }

    #[test]
    fn retry_counts_down() {
        let mut calls = 0;
        let outcome: Result<u32, &str> = retry(5, |left| {
            calls += 1;
            if left > 3 {
                Err("busy")
            } else {
                Ok(left)
            }
        });
        assert_eq!((outcome, calls), (Ok(3), 3));
        assert_eq!(retry(2, |_| Err::<(), _>("no")), Err("no"));
    }
}
